/**
 * Draws the diagrams of content/diagrams/ whose drawing is missing or stale, all of them with `--all`. It needs a browser,
 * which `npm ci` brings; builds and tests need only what is written here.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync, globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { optimize } from 'svgo';
import { parse } from 'yaml';
import { filesOf } from '../src/content-files/read-content.ts';
import { cutFile, parseDiagramBody } from '../src/diagrams/diagram-file.ts';
import { nameOfLabel, type Edge } from '../src/diagrams/edges.ts';
import { describeFault } from '../src/diagrams/fault.ts';
import {
	diagramFile,
	drawnBy,
	parseRendering,
	type Rendering,
	renderingFile,
	renderingHash,
	svgFile,
} from '../src/diagrams/rendering.ts';
import { scopeCss, TEXT_SIZE, THEME_CONFIG, THEME_CSS } from '../src/diagrams/theme.ts';
import { BROWSER_ARGS, findBrowser } from './browser.ts';
import { tidyDrawing } from './tidy-drawing.ts';

/** More would weigh on a page that has two or three of them. */
const MAX_BYTES = 5000;
const FONT = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

const require = createRequire(import.meta.url);
const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const files = filesOf(process.cwd());
/** The code that cleans is here, wherever the diagrams are. */
const readText = (file: string) =>
	file.startsWith('scripts/')
		? readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
		: files.read(file);
const drawer = drawnBy(readText);

interface Drawing {
	id: string;
	hash: string;
	source: string;
	sourceLine: number;
	title: string;
	shows: string;
}

const drawings = files.diagrams.toSorted().map((id): Drawing => {
	const { yaml, body, bodyLine } = cutFile(files.read(diagramFile(id)) ?? '');
	const { title = '', shows = '' } = (parse(yaml) ?? {}) as { title?: string; shows?: string };
	const { source, sourceLine } = parseDiagramBody(body, bodyLine);
	return {
		id,
		source,
		sourceLine,
		title,
		shows,
		hash: renderingHash(source, { title, shows }, drawer),
	};
});
const isCurrent = ({ id, hash }: Drawing) =>
	files.read(svgFile(id)) !== undefined &&
	parseRendering(files.read(renderingFile(id)))?.hash === hash;
const wanted = drawings.filter((drawing) => values.all || !isCurrent(drawing));

mkdirSync(dirname(svgFile('any')), { recursive: true });
for (const file of globSync(`${dirname(svgFile('any'))}/*`)) {
	if (drawings.some(({ id }) => basename(file).replace(/\.(svg|json)$/, '') === id)) continue;
	rmSync(file);
	console.log(`✘ ${file} had no source and was removed.`);
}

if (wanted.length > 0) {
	const browser = await chromium.launch({
		executablePath: await findBrowser(),
		args: BROWSER_ARGS,
	});
	const page = await browser.newPage();
	const font = readFileSync(require.resolve(FONT)).toString('base64');
	await page.setContent(
		`<!doctype html><style>@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(data:font/woff2;base64,${font}) format('woff2')}body{font:400 ${TEXT_SIZE}px 'Source Sans 3'}</style><body>`,
	);
	await page.addScriptTag({ path: require.resolve('mermaid/dist/mermaid.min.js') });
	for (const drawing of wanted) {
		try {
			await draw(page, drawing);
		} catch (error) {
			process.exitCode = 1;
			const message = error instanceof Error ? error.message : String(error);
			console.error(`✘ ${describeFault(diagramFile(drawing.id), drawing.sourceLine, message)}`);
		}
	}
	await browser.close();
}
console.log(`${wanted.length} of ${drawings.length} diagrams were missing or stale.`);

async function draw(page: Page, { id, hash, source, title, shows }: Drawing): Promise<void> {
	const { svgText, kind, edges } = await page.evaluate(renderInPage, {
		id: `diagram-${id}`,
		source,
		config: THEME_CONFIG,
		textSize: TEXT_SIZE,
	});
	const css = scopeCss(THEME_CSS, `#diagram-${id}`);
	const tidy = await page.evaluate(tidyDrawing, { svgText, id, css, title, shows });
	const { data } = optimize(tidy.svg, {
		multipass: true,
		floatPrecision: 1,
		plugins: [
			{
				name: 'preset-default',
				params: {
					overrides: {
						cleanupIds: false,
						inlineStyles: false,
						removeDesc: false,
						removeUnknownsAndDefaults: { keepRoleAttr: true },
						// Styles name a group and what is in it.
						collapseGroups: false,
						// Rectangles stay what they are: styles and tests know them as such.
						convertShapeToPath: false,
					},
				},
			},
		],
	});
	if (data.includes('foreignObject')) throw new Error('The drawing holds HTML (foreignObject).');
	const bytes = brotliCompressSync(data).length;
	if (bytes > MAX_BYTES) {
		throw new Error(`The drawing has ${bytes} bytes compressed, more than ${MAX_BYTES}.`);
	}
	const named: Edge[] = edges.map(({ from, to }) => ({
		from: nameOfLabel(from),
		to: nameOfLabel(to),
	}));
	const rendering: Rendering = {
		hash,
		kind,
		width: tidy.width,
		height: tidy.height,
		edges: named,
	};
	writeFileSync(svgFile(id), `${data}\n`);
	writeFileSync(renderingFile(id), `${JSON.stringify(rendering, null, '\t')}\n`);
	console.log(`✔ ${id}: ${tidy.width} × ${tidy.height}, ${bytes} bytes compressed`);
}

/** The database of a diagram, as far as it is used here. It differs by kind. */
interface DiagramDb {
	getEdges?(): { start: string; end: string; stroke?: string }[];
	getVertices?(): Map<string, { text?: string }>;
	getRelations?(): { id1: string; id2: string }[];
	getStates?(): Map<string, { descriptions?: string[] }>;
	getMessages?(): { from?: string; to?: string; type: number }[];
	getActors?(): Map<string, { description: string }>;
}

/** Runs in the page that renders; it must not use anything from outside itself. */
async function renderInPage({
	id,
	source,
	config,
	textSize,
}: {
	id: string;
	source: string;
	config: object;
	textSize: number;
}) {
	const { mermaid } = globalThis as unknown as {
		mermaid: {
			initialize(config: object): void;
			render(id: string, source: string): Promise<{ svg: string }>;
			mermaidAPI: { getDiagramFromText(source: string): Promise<{ type: string; db: DiagramDb }> };
		};
	};
	// Labels are measured while they are drawn, so the font must be there before.
	await document.fonts.load(`400 ${textSize}px 'Source Sans 3'`);
	await document.fonts.load(`600 ${textSize}px 'Source Sans 3'`);
	document.body.innerHTML = '';
	mermaid.initialize(config);
	const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(source);
	const { svg } = await mermaid.render(id, source);
	const MAX_MESSAGE_TYPE = 1;
	const vertex = (name: string) => db.getVertices?.().get(name)?.text ?? name;
	const state = (name: string) => db.getStates?.().get(name)?.descriptions?.[0] ?? name;
	const actor = (name = '') => db.getActors?.().get(name)?.description ?? name;
	const ofFlow = type.startsWith('flowchart')
		? (db.getEdges?.() ?? [])
				// Such an edge only holds a box in its place.
				.filter(({ stroke }) => stroke !== 'invisible')
				.map(({ start, end }) => ({ from: vertex(start), to: vertex(end) }))
		: [];
	const ofState = (db.getRelations?.() ?? [])
		.filter(({ id1, id2 }) => !/_(start|end)\d*$/.test(`${id1} ${id2}`) && !/_start$/.test(id1))
		.map(({ id1, id2 }) => ({ from: state(id1), to: state(id2) }));
	const ofSequence = (db.getMessages?.() ?? [])
		.filter(({ from, to, type: kind }) => from && to && kind <= MAX_MESSAGE_TYPE)
		.map(({ from, to }) => ({ from: actor(from), to: actor(to) }));
	return { svgText: svg, kind: type, edges: [...ofFlow, ...ofState, ...ofSequence] };
}
