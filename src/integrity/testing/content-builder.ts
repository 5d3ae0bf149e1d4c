import { stringify } from 'yaml';
import { z } from 'astro/zod';
import { citationsInText } from '../../citations/marks.ts';
import { type DiagramSource, readDiagram } from '../../content-files/diagram.ts';
import { parseMdxPage } from '../../content-files/mdx-page.ts';
import { type Row, TABLE_NAMES, tableFile } from '../../content-files/tables.ts';
import { parseYamlFile } from '../../content-files/yaml-file.ts';
import {
	diagramFile,
	type Rendering,
	renderingFile,
	renderingHash,
	svgFile,
} from '../../diagrams/rendering.ts';
import type { DiagramData } from '../../schemas/diagram.ts';
import { page as pageSchema } from '../../schemas/page.ts';
import { type RowOf, type TableName, tableSchemas } from '../../schemas/tables.ts';
import type { Content, Page, PageData, Rule } from '../content.ts';
import type { Place } from '../finding.ts';
import type { RuleName } from '../rule-names.ts';

type Figure = RowOf<'states'>['population'];
type MeasuredFigure = NonNullable<RowOf<'exercises'>['figures']>[number];

/** A figure that fits its schema. */
export const makeFigure = (overrides: Partial<Figure> = {}): Figure => ({
	value: 10,
	approx: false,
	asOf: '2021',
	basis: 'counted',
	scope: 'state',
	sources: ['tass'],
	text: '10',
	...overrides,
});

/** A figure of a list that fits its schema: 10 troops of one exercise. */
export const makeMeasured = (overrides: Partial<MeasuredFigure> = {}): MeasuredFigure => ({
	measure: 'troops',
	...makeFigure(),
	scope: 'exercise',
	...overrides,
});

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

/** A short answer that no rule minds, with as many words as wanted. */
export const makeAnswer = (count = 50) => `${words(count - 4)} as of March 2026 [@tass].`;

const cell = { text: 'It is so.' };
const sourced = { sources: ['tass'] };
const trusted = { ...sourced, confidence: 'high' as const };

/** A row of each table with its required keys only, so that a test shows no more than its own point. */
const MINIMAL: { readonly [T in TableName]: RowOf<T> } = {
	'admission-steps': {
		id: 'step',
		step: 1,
		title: 'Ask',
		what: 'A state asks.',
		who: 'The state.',
		legalBasis: 'The Charter.',
		statusForIran: 'No request was known in March 2026.',
		...trusted,
	},
	arguments: {
		id: 'argument',
		side: 'for',
		claim: 'It helps.',
		reasoning: 'It would help.',
		madeBy: [{ name: 'A lawmaker' }],
		evidence: 'One paper.',
		rebuttal: 'It may not.',
		...sourced,
	},
	articles: {
		id: 'article',
		instrument: 'treaty',
		number: 1,
		heading: 'Peace',
		shortAnswer: makeAnswer(),
		gloss: 'Members keep the peace.',
		topics: ['peace'],
		textSeen: [{ wording: '1992', extent: 'full' }],
		...trusted,
	},
	changes: {
		id: 'change',
		date: '2026-11-24',
		kind: 'corrected',
		pages: ['/law/'],
		what: 'A date was put right.',
		why: 'A better source was read.',
	},
	chairmanships: {
		id: 'chairmanship',
		period: '2004–2005',
		state: 'russia',
		headOfState: 'putin',
		from: '2004-06-18',
		...trusted,
	},
	claims: {
		id: 'claim',
		origin: 'article',
		order: 1,
		claim: 'A claim.',
		verdict: 'holds',
		correction: 'It holds.',
		topics: ['law'],
		checked: '2026-03',
		...trusted,
	},
	comparison: {
		id: 'organization',
		organization: 'An organization',
		short: 'ORG',
		asOf: '2026-03',
		founded: cell,
		members: 6,
		defenceClause: cell,
		integratedCommand: cell,
		budget: cell,
		observers: cell,
		decisionRule: cell,
		decisionRuleConfidence: 'high',
		...sourced,
	},
	'defence-clauses': {
		id: 'clause',
		element: 'Trigger',
		csto1992: cell,
		csto2012: cell,
		nato: cell,
		...sourced,
	},
	events: {
		id: 'event',
		date: '2004-06-18',
		kind: 'meeting',
		topics: ['law'],
		title: 'A meeting',
		text: 'They met on 18 June 2004.',
		...trusted,
	},
	exercises: {
		id: 'exercise',
		series: 'rubezh',
		name: 'Rubezh 2021',
		year: 2021,
		status: 'held',
		...trusted,
	},
	facts: { id: 'fact', topic: 'law', text: 'It is so.', ...trusted },
	forces: {
		id: 'force',
		kind: 'collective-force',
		name: 'A force',
		composition: 'Battalions.',
		role: 'To help.',
		...sourced,
	},
	glossary: { id: 'term', term: 'Term', definition: 'A word.', ...sourced },
	instruments: {
		id: 'treaty',
		name: 'Treaty',
		shortAnswer: makeAnswer(),
		kind: 'treaty',
		signed: '1992-05-15',
		what: 'It founds.',
		...sourced,
	},
	membership: {
		id: 'spell',
		state: 'armenia',
		kind: 'treaty-party',
		from: '1994-04-20',
		openedBy: 'in-force',
		...trusted,
	},
	'method-notes': { id: 'method-note', topic: 'law', text: 'We counted.' },
	names: {
		id: 'name',
		canonical: 'CSTO',
		kind: 'organization',
		variants: [{ form: 'ОДКБ', lang: 'ru' }],
		...sourced,
	},
	'open-questions': { id: 'question', topic: 'law', question: 'Why?' },
	operations: {
		id: 'operation',
		name: 'A mission',
		kind: 'deployment',
		csto: true,
		requestMade: 'yes',
		place: 'Almaty',
		start: '2022-01-06',
		decision: 'To send troops.',
		outcome: 'They left.',
		...trusted,
	},
	organs: {
		id: 'organ',
		name: 'Council',
		composition: 'Heads of state.',
		role: 'It decides.',
		...sourced,
	},
	packages: {
		id: 'package',
		name: 'Two exercises',
		year: 2021,
		parts: ['exercise'],
		figures: [makeMeasured({ scope: 'package:package' })],
		...trusted,
	},
	people: {
		id: 'person',
		name: 'A Person',
		kind: 'person',
		roles: [{ title: 'Minister' }],
		...sourced,
	},
	perspectives: { id: 'Russian state agency', stake: 'russian-state-media' },
	questions: {
		id: 'question',
		group: 'basics',
		question: 'What is it?',
		answer: 'A text.',
		link: '/law/',
		checked: '2026-03',
		...trusted,
	},
	requests: {
		id: 'request',
		date: '2022-01-05',
		state: 'kazakhstan',
		basis: 'Article 4.',
		asked: 'For troops.',
		answer: 'Troops.',
		result: 'granted',
		...trusted,
	},
	scenarios: {
		id: 'scenario',
		name: 'Observer',
		legalBasis: 'A regulation.',
		obligations: 'None.',
		likelihood: 'Low.',
		judgedBy: 'An analyst in 2025.',
		reasons: 'Distance.',
		precedents: 'None.',
		...sourced,
	},
	'secretaries-general': {
		id: 'term-of-office',
		person: 'person',
		post: 'secretary-general',
		...trusted,
	},
	series: { id: 'series', name: 'Rubezh', purpose: 'Defence.', firstYear: 2004, ...sourced },
	sources: {
		id: 'tass',
		title: 'A report',
		publisher: 'TASS',
		url: 'https://tass.example/1',
		language: 'en',
		kind: 'news-agency',
		perspective: 'Russian state agency',
	},
	statements: {
		id: 'statement',
		date: '2022-10-11',
		speaker: 'person',
		role: 'Minister',
		stance: 'open',
		summary: 'He was open to it.',
		context: 'An interview.',
		...trusted,
	},
	states: {
		id: 'armenia',
		iso2: 'AM',
		iso3: 'ARM',
		isoNumeric: '051',
		name: 'Armenia',
		capital: 'Yerevan',
		status: 'member',
		role: 'A member.',
		population: makeFigure(),
		...sourced,
	},
	topics: { id: 'law', title: 'Law', asOf: '2026-03-15' },
	'treaty-comparison': {
		id: 'point',
		point: 'Aid',
		csto: cell,
		nato: cell,
		sco: cell,
		cis: cell,
		...sourced,
	},
};

/**
 * A row that fits its schema, with the given keys instead of the minimal ones.
 * A key that is set to `undefined` is left out.
 */
export function makeMinimal<T extends TableName>(
	table: T,
	overrides: Partial<RowOf<T>> = {},
): RowOf<T> {
	return { ...MINIMAL[table], ...overrides };
}

/** Rows by table; each is filled up with `makeMinimal`. */
export type PartialTables = { readonly [T in TableName]?: readonly Partial<RowOf<T>>[] };

/** A page to be made; what is left out is sound. */
export interface PageParts {
	route?: string;
	frontMatter?: Partial<PageData>;
	body?: string;
}

/** A diagram to be made; what is left out is sound. */
export interface DiagramParts {
	id?: string;
	frontMatter?: Partial<DiagramData>;
	source?: string;
	words?: string;
	/** `undefined` for a diagram that was never drawn. */
	rendering?: Partial<Rendering> | undefined;
}

/** What content has beside its tables. */
export interface ContentParts {
	pages?: readonly PageParts[];
	sidebarRoutes?: readonly string[];
	diagrams?: readonly DiagramParts[];
}

/** Content that can show the text at a place, as an editor would see it. */
export interface TestContent extends Content {
	/** The rest of the line at a place of a finding. */
	textAt(place: Place): string;
}

const schemas = tableSchemas({ reference: () => z.string() });
const frontMatterSchema = pageSchema({ reference: () => z.string() });
/** One style for all texts, so that a test can tell what stands at a place: `'2021-09-07'`. */
const toYaml = (value: unknown) =>
	stringify(value, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN', lineWidth: 0 });

/**
 * Makes content from some keys of some rows. Rows are written as YAML and read back through their
 * real schemas, so places are real and a row that could not stand in a file makes the test fail.
 */
export function makeContent(partial: PartialTables = {}, parts: ContentParts = {}): TestContent {
	const texts = new Map<string, string>();
	const tables: Record<string, Row[]> = {};
	const ids: Record<string, Set<string>> = {};
	for (const name of TABLE_NAMES) {
		const values = (partial[name] ?? []).map((row) => makeMinimal(name, row));
		const text = toYaml(values);
		const yaml = parseYamlFile(tableFile(name), text);
		texts.set(tableFile(name), text);
		tables[name] = (yaml.value as unknown[]).map((value, index): Row => {
			const data = schemas[name].parse(value);
			return {
				id: data.id,
				data,
				at: (path = []) => yaml.placeOf([index, ...path]),
				start: yaml.placeOf([index]),
			};
		});
		ids[name] = new Set(tables[name].map(({ id }) => id));
	}
	const pages = (parts.pages ?? []).map((page) => makePage(page, texts));
	return {
		tables: tables as unknown as Content['tables'],
		ids,
		readable: new Set(TABLE_NAMES),
		cited: citedIn(tables),
		pages,
		sidebarRoutes: parts.sidebarRoutes ?? [],
		generatedRoutes: new Set(['/404/']),
		diagrams: (parts.diagrams ?? []).map((diagram) => makeDiagram(diagram, texts)),
		textAt: ({ file, line, column }) =>
			texts
				.get(file)
				?.split('\n')
				[line - 1]?.slice(column - 1) ?? 'no such place',
	};
}

function makePage(
	{ route = '/', frontMatter, body = '' }: PageParts,
	texts: Map<string, string>,
): Page {
	const file = `content/pages/${route === '/' ? 'index' : route.slice(1, -1)}.mdx`;
	const data: PageData = {
		title: `Title of ${route}`,
		topics: ['law'],
		shortAnswer: makeAnswer(),
		factsChecked: '2026-03-15',
		...frontMatter,
	};
	const text = `---\n${toYaml(data)}---\n\n${body}\n`;
	texts.set(file, text);
	const page = parseMdxPage(file, text);
	if (page.findings.length > 0)
		throw new Error(`The test page cannot be read: ${page.findings[0]?.value}`);
	return { ...page, data: frontMatterSchema.parse(page.frontMatter.value) };
}

/** Version of mermaid in tests. */
const MERMAID = '1.0.0';

function makeDiagram(parts: DiagramParts, texts: Map<string, string>): DiagramSource {
	const id = parts.id ?? 'steps';
	const data: DiagramData = {
		title: 'Two steps',
		shows: 'A step after a step.',
		sources: ['tass'],
		factsChecked: '2026-03-15',
		...parts.frontMatter,
	};
	const source = parts.source ?? 'flowchart TD\n  a[First] --> b[Second]\n';
	const words = parts.words ?? '- First comes before second. [@tass]';
	const text = `---\n${toYaml(data)}---\n\n\`\`\`mermaid\n${source}\`\`\`\n\n${words}\n`;
	texts.set(diagramFile(id), text);
	const rendering: Rendering = {
		hash: renderingHash(source, data, MERMAID),
		kind: 'flowchart-v2',
		width: 100,
		height: 100,
		edges: [{ from: 'First', to: 'Second' }],
		...parts.rendering,
	};
	const isDrawn = !('rendering' in parts) || parts.rendering !== undefined;
	const files = new Map([
		[diagramFile(id), text],
		...(isDrawn
			? ([
					[svgFile(id), '<svg/>'],
					[renderingFile(id), JSON.stringify(rendering)],
				] as const)
			: []),
	]);
	return { ...readDiagram(id, (file) => files.get(file), MERMAID), data };
}

/** A finding as an editor meets it: rule, entry, value, and the text on which the cursor lands. */
export interface Found {
	rule: RuleName;
	entry: string | undefined;
	value: string | undefined;
	at: string;
}

/** Runs a rule and tells what it finds and where. */
export const found = (rule: Rule, content: TestContent): Found[] =>
	rule(content).map((finding) => ({
		rule: finding.rule,
		entry: finding.entry,
		value: finding.value,
		at: content.textAt(finding),
	}));

/** Ids of all sources that a row names, as `readTables` gathers them from the files. */
function citedIn(tables: object): Set<string> {
	const ids = new Set<string>();
	JSON.stringify(tables, (key, value) => {
		if (
			(key === 'sources' || key === 'foundIn') &&
			Array.isArray(value) &&
			typeof value[0] === 'string'
		) {
			for (const id of value) ids.add(id);
		} else if (key === 'sameTextAs') ids.add(value);
		else if (key === 'shortAnswer') for (const { id } of citationsInText(value)) ids.add(id);
		return value;
	});
	return ids;
}
