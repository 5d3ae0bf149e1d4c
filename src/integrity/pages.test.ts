import { describe, expect, it } from 'vitest';
import {
	deadLink,
	duplicateTitle,
	emptyCitation,
	factsCheckedTooLate,
	shortAnswer,
	sidebarWithoutPage,
	unknownCitation,
	unreachablePage,
} from './pages.ts';
import { found, makeAnswer, makeContent, type PartialTables } from './testing/content-builder.ts';

const onePage = (body: string, tables: PartialTables = {}, diagrams: string[] = []) =>
	makeContent(tables, {
		pages: [{ route: '/law/', body }],
		diagrams: diagrams.map((id) => ({ id })),
	});

describe('short answers', () => {
	const answer = (text: string) =>
		makeContent({}, { pages: [{ frontMatter: { shortAnswer: text } }] });

	it.each([40, 80])('passes %i words with a date and a citation', (count) => {
		expect(found(shortAnswer, answer(makeAnswer(count)))).toEqual([]);
	});

	it.each([39, 81])('finds %i words, and says how many there are', (count) => {
		const content = answer(makeAnswer(count));
		expect(found(shortAnswer, content)).toMatchObject([{ rule: 'short-answer', entry: '/' }]);
		expect(shortAnswer(content)[0]?.expected).toBe(`40 to 80 words, not ${count}`);
	});

	it('does not count the marks of citations as words', () => {
		const text = makeAnswer(80).replace('[@tass]', '[@tass, Art. 4 of the Treaty] [@ria]');
		expect(found(shortAnswer, answer(text))).toEqual([]);
	});

	it('stands at the short answer in the file of the page', () => {
		const text = makeAnswer(10);
		expect(found(shortAnswer, answer(text))[0]?.at).toBe(`'${text}'`);
	});

	it('finds an answer without a date', () => {
		const content = answer(makeAnswer().replace('March 2026', 'some day'));
		expect(shortAnswer(content).map(({ expected }) => expected)).toEqual(['a date with its year']);
	});

	it('does not take the year in the id of a source for a date', () => {
		const content = answer(
			makeAnswer().replace('March 2026', 'some day').replace('[@tass]', '[@tass-2022-01-06]'),
		);
		expect(shortAnswer(content).map(({ expected }) => expected)).toEqual(['a date with its year']);
	});

	it('finds an answer without a citation', () => {
		const content = answer(makeAnswer().replace(' [@tass]', ' now'));
		expect(shortAnswer(content).map(({ expected }) => expected)).toEqual([
			'a citation mark [@source-id]',
		]);
	});
});

describe.each(['articles', 'instruments'] as const)('short answers of %s', (table) => {
	const row = (text: string) =>
		makeContent({ sources: [{ id: 'tass' }], [table]: [{ id: 'row', shortAnswer: text }] });

	it('passes an answer with a date and a citation', () => {
		const content = row(makeAnswer());
		expect(found(shortAnswer, content)).toEqual([]);
		expect(found(unknownCitation, content)).toEqual([]);
	});

	it('finds an answer that is too short, at its place in the row', () => {
		const text = makeAnswer(39);
		expect(found(shortAnswer, row(text))).toMatchObject([
			{ rule: 'short-answer', entry: 'row', at: `'${text}'` },
		]);
	});

	it('finds an answer without date and citation', () => {
		const content = row(makeAnswer().replace('March 2026 [@tass]', 'some day or other'));
		expect(shortAnswer(content).map(({ expected }) => expected)).toEqual([
			'a date with its year',
			'a citation mark [@source-id]',
		]);
	});

	it('finds a source that does not exist, at its place in the row', () => {
		const text = makeAnswer().replace('@tass', '@none');
		expect(found(unknownCitation, row(text))).toEqual([
			{ rule: 'unknown-citation', entry: 'row', value: 'none', at: `'${text}'` },
		]);
	});
});

describe('day up to which facts were checked', () => {
	const topics = [
		{ id: 'law', asOf: '2026-03-15' },
		{ id: 'forces', asOf: '2026-02' },
	];
	const page = (factsChecked: string, ...ids: string[]) =>
		makeContent({ topics }, { pages: [{ frontMatter: { factsChecked, topics: ids } }] });

	it('passes the day up to which the newest of the topics reaches', () => {
		expect(found(factsCheckedTooLate, page('2026-03-15', 'law', 'forces'))).toEqual([]);
	});

	it('passes a month or year that holds that day', () => {
		expect(found(factsCheckedTooLate, page('2026-03', 'law'))).toEqual([]);
		expect(found(factsCheckedTooLate, page('2026', 'forces'))).toEqual([]);
	});

	it('finds the day after', () => {
		const content = page('2026-03-16', 'law');
		expect(found(factsCheckedTooLate, content)).toEqual([
			{ rule: 'facts-checked-too-late', entry: '/', value: '2026-03-16', at: "'2026-03-16'" },
		]);
		expect(factsCheckedTooLate(content)[0]?.expected).toContain('2026-03-15');
	});

	it('looks only at the topics of the page', () => {
		expect(found(factsCheckedTooLate, page('2026-03-01', 'forces'))).toHaveLength(1);
	});
});

describe('citations of a page', () => {
	const tables = {
		sources: [{ id: 'tass' }],
		facts: [{ id: 'fact' }],
		events: [{ id: 'event' }],
		glossary: [{ id: 'csto' }],
	};

	it('passes what exists: sources with and without pinpoint, facts, events, terms, diagrams', () => {
		const body = [
			'One <Cite s="tass" />, two <Cite s="tass@Art. 4; tass" />, <Cite fact="fact" /> and <Cite fact="event" />.',
			'<Term id="csto">CSTO</Term> and <Disputed table="events" id="event" />.',
			'<Diagram id="path" />',
		].join('\n\n');
		expect(found(unknownCitation, onePage(body, tables, ['path']))).toEqual([]);
	});

	it('finds each unknown source of a mark, at the mark', () => {
		const content = onePage('Text <Cite s="tass none@Art. 4; nobody" />.', tables);
		const at = '<Cite s="tass none@Art. 4; nobody" />.';
		expect(found(unknownCitation, content)).toEqual([
			{ rule: 'unknown-citation', entry: '/law/', value: 'none', at },
			{ rule: 'unknown-citation', entry: '/law/', value: 'nobody', at },
		]);
		expect(unknownCitation(content)[0]?.expected).toContain('content/data/sources.yaml');
	});

	it('finds unknown facts, terms, disputes and diagrams', () => {
		const body = [
			'<Cite fact="no-fact" /> <Term id="no-term">T</Term> <Disputed table="operations" id="no-dispute" />',
			'<Diagram id="no-diagram" />',
		].join('\n\n');
		expect(found(unknownCitation, onePage(body, tables)).map(({ value }) => value)).toEqual([
			'no-fact',
			'no-term',
			'no-dispute',
			'no-diagram',
		]);
	});

	it('finds the id of a row that a table is to show and that does not exist', () => {
		const body = '<DataTable table="facts" ids="fact no-row" />';
		expect(found(unknownCitation, onePage(body, tables)).map(({ value }) => value)).toEqual([
			'no-row',
		]);
	});

	it('finds a group without questions', () => {
		const questions = [{ id: 'question', group: 'law' as const }];
		const body = '<Questions group="law" /> <Questions group="lore" /> <Questions />';
		const content = onePage(body, { ...tables, questions });
		expect(found(unknownCitation, content).map(({ value }) => value)).toEqual(['lore', 'no group']);
	});

	it('finds an unknown source of the short answer, in the front matter', () => {
		const shortAnswerText = makeAnswer().replace('@tass', '@none');
		const content = makeContent(tables, {
			pages: [{ frontMatter: { shortAnswer: shortAnswerText } }],
		});
		expect(found(unknownCitation, content)).toEqual([
			{ rule: 'unknown-citation', entry: '/', value: 'none', at: `'${shortAnswerText}'` },
		]);
	});

	it('finds a mark that names nothing', () => {
		const content = onePage('Text <Cite />, <Cite s=" ; " /> and <Cite s="tass" />.', tables);
		expect(found(emptyCitation, content)).toMatchObject([
			{
				rule: 'empty-citation',
				entry: '/law/',
				value: '<Cite>',
				at: expect.stringMatching(/^<Cite \/>/),
			},
			{ at: expect.stringMatching(/^<Cite s=" ; "/) },
		]);
	});

	it('passes a mark that names a fact only', () => {
		expect(found(emptyCitation, onePage('Text <Cite fact="fact" />.', tables))).toEqual([]);
	});
});

describe('links', () => {
	const site = (body: string) =>
		makeContent(
			{ exercises: [{ id: 'rubezh-2021' }], facts: [{ id: 'fact' }], events: [{ id: 'summit' }] },
			{
				pages: [
					{ route: '/', body },
					{ route: '/law/', body: '## Article 4\n\nText.\n\n<Timeline topics="law" />' },
					{ route: '/forces/exercises/', body: '<DataTable table="exercises" />' },
				],
			},
		);

	it.each([
		'/law/',
		'/law/#article-4',
		'/law/#events-summit',
		'/law/#',
		'/forces/exercises/#exercises-rubezh-2021',
		'/forces/exercises/#table-exercises',
		'#here',
		'/404/',
		'/data/exercises.csv',
		'https://example.org/nowhere/#x',
		'mailto:editor@example.org',
	])('passes a link to %s', (href) => {
		expect(found(deadLink, site(`## Here\n\nA [link](${href}).`))).toEqual([]);
	});

	it.each([
		'/nowhere/',
		'/law',
		'law/',
		'../law/',
		'javascript:alert(1)',
		'/law/nowhere/#article-4',
		'/law.html',
		'/law.mdx',
		'//example.org/x',
		'//example.org',
	])('finds that a link to %s leads nowhere', (href) => {
		expect(found(deadLink, site(`A [link](${href}).`))).toEqual([
			{ rule: 'dead-link', entry: '/', value: href, at: `[link](${href}).` },
		]);
	});

	it.each([
		'/law/#article-5',
		'/forces/exercises/#facts-fact',
		'/law/#exercises-rubezh-2021',
		'#nowhere',
	])('finds that %s names no heading or row of its page', (href) => {
		expect(found(deadLink, site(`A [link](${href}).`))).toEqual([
			{ rule: 'dead-anchor', entry: '/', value: href, at: `[link](${href}).` },
		]);
	});

	it('finds the dead link of a component', () => {
		expect(found(deadLink, site('<Card href="/nowhere/" />'))).toMatchObject([
			{ rule: 'dead-link', value: '/nowhere/' },
		]);
	});

	it('finds the anchor of a row that the table of the page leaves out', () => {
		const content = makeContent(
			{ exercises: [{ id: 'shown' }, { id: 'left-out' }] },
			{
				pages: [
					{ route: '/', body: '[A](/table/#exercises-shown) and [B](/table/#exercises-left-out)' },
					{ route: '/table/', body: '<DataTable table="exercises" ids="shown" />' },
				],
			},
		);
		expect(found(deadLink, content)).toMatchObject([
			{ rule: 'dead-anchor', value: '/table/#exercises-left-out' },
		]);
	});

	it('finds the anchor of an event that the timeline of the page leaves out', () => {
		const content = makeContent(
			{
				events: [
					{ id: 'shown', topics: ['law'], date: '2004-06-18', kind: 'meeting' },
					{ id: 'other-topic', topics: ['forces'], date: '2004-06-18', kind: 'meeting' },
					{ id: 'other-time', topics: ['law'], date: '1992-05-15', kind: 'meeting' },
				],
			},
			{
				pages: [
					{
						route: '/',
						body: '[A](/time/#events-shown), [B](/time/#events-other-topic), [C](/time/#events-other-time)',
					},
					{ route: '/time/', body: '<Timeline topics="law iran" from="2000" to="2010" />' },
				],
			},
		);
		expect(found(deadLink, content).map(({ value }) => value)).toEqual([
			'/time/#events-other-topic',
			'/time/#events-other-time',
		]);
	});

	it('passes links to pages that are made from a table which could not be read', () => {
		const content = site('[A](/law/treaty/article-4/), [B](/law/agreements/bases-2011/)');
		expect(found(deadLink, content)).toHaveLength(2);
		const unread = new Set([...content.readable].filter((name) => name !== 'articles'));
		expect(found(deadLink, { ...content, readable: unread })).toMatchObject([
			{ rule: 'dead-link', value: '/law/agreements/bases-2011/' },
		]);
	});

	it('knows the rows that the facts and exercises of a state show', () => {
		const content = makeContent(
			{
				exercises: [
					{ id: 'here', country: 'armenia' },
					{ id: 'elsewhere', country: 'russia' },
				],
				membership: [
					{ id: 'own', state: 'armenia' },
					{ id: 'foreign', state: 'russia' },
				],
			},
			{
				pages: [
					{
						route: '/',
						body: '[A](/state/#exercises-here), [B](/state/#exercises-elsewhere), [C](/state/#membership-own), [D](/state/#membership-foreign), [E](/state/#states-armenia)',
					},
					{
						route: '/state/',
						body: '<StateFacts state="armenia" />\n\n<ExercisesIn state="armenia" />',
					},
				],
			},
		);
		expect(found(deadLink, content).map(({ value }) => value)).toEqual([
			'/state/#exercises-elsewhere',
			'/state/#membership-foreign',
		]);
	});

	it('knows the questions that a page shows, by their group', () => {
		const content = makeContent(
			{
				questions: [
					{ id: 'shown', group: 'law' },
					{ id: 'of-another-group', group: 'iran' },
				],
			},
			{
				pages: [
					{
						route: '/',
						body: '[A](/questions/#questions-shown) and [B](/questions/#questions-of-another-group)',
					},
					{ route: '/questions/', body: '<Questions group="law" />' },
				],
			},
		);
		expect(found(deadLink, content).map(({ value }) => value)).toEqual([
			'/questions/#questions-of-another-group',
		]);
	});

	it('finds a link to an argument of the other side', () => {
		const content = makeContent(
			{ arguments: [{ id: 'open-club' }, { id: 'veto', side: 'against' }] },
			{
				pages: [
					{ route: '/', body: '[A](/debate/#arguments-open-club), [B](/debate/#arguments-veto)' },
					{ route: '/debate/', body: '<Arguments side="for" />' },
				],
			},
		);
		expect(found(deadLink, content).map(({ value }) => value)).toEqual(['/debate/#arguments-veto']);
	});

	it('finds a link to an organization that does not stand in the comparison', () => {
		const content = makeContent(
			{ comparison: [{ id: 'csto' }, { id: 'nato' }] },
			{
				pages: [
					{ route: '/', body: '[A](/compare/#comparison-csto), [B](/compare/#comparison-nato)' },
					{ route: '/compare/', body: '<SideBySide table="comparison" ids="csto" />' },
				],
			},
		);
		expect(found(deadLink, content).map(({ value }) => value)).toEqual([
			'/compare/#comparison-nato',
		]);
	});

	it('finds a dead link whose address stands below the text', () => {
		expect(found(deadLink, site('A [link][law].\n\n[law]: /nowhere/'))).toMatchObject([
			{ rule: 'dead-link', value: '/nowhere/' },
		]);
	});
});

describe('ways to a page', () => {
	const pages = [
		{ route: '/', body: '[Law](/law/#top)' },
		{ route: '/law/', body: '[Article](/law/article-4/)' },
		{ route: '/law/article-4/' },
		{ route: '/forces/', body: '[Self](/forces/)' },
	];

	it('passes pages that the sidebar names or that links lead to, over several steps', () => {
		const content = makeContent({}, { pages, sidebarRoutes: ['/', '/forces/'] });
		expect(found(unreachablePage, content)).toEqual([]);
	});

	it('finds a page to which only itself leads', () => {
		const content = makeContent({}, { pages, sidebarRoutes: ['/'] });
		expect(unreachablePage(content)).toMatchObject([
			{ rule: 'unreachable-page', entry: '/forces/', file: 'content/pages/forces.mdx', line: 1 },
		]);
	});

	it('finds an entry of the sidebar without a page', () => {
		const content = makeContent({}, { pages, sidebarRoutes: ['/', '/nowhere/'] });
		expect(sidebarWithoutPage(content)).toMatchObject([
			{ rule: 'sidebar-without-page', value: '/nowhere/', file: 'src/sidebar.ts' },
		]);
	});
});

describe('titles', () => {
	it('finds a title that another page has, and names that page', () => {
		const content = makeContent(
			{},
			{
				pages: [
					{ route: '/law/', frontMatter: { title: 'Law' } },
					{ route: '/iran/', frontMatter: { title: 'Iran' } },
					{ route: '/states/', frontMatter: { title: 'Law' } },
				],
			},
		);
		expect(found(duplicateTitle, content)).toEqual([
			{ rule: 'duplicate-title', entry: '/states/', value: 'Law', at: "'Law'" },
		]);
		expect(duplicateTitle(content)[0]?.expected).toContain('/law/');
	});
});
