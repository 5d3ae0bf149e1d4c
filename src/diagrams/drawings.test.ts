import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../content-files/read-content.ts';
import { readDiagram } from '../content-files/diagram.ts';
import { drawnBy, svgFile } from './rendering.ts';

const MAX_BYTES = 5000;
/** Room of a sheet of A4 with margins: 170 by 240 mm, where 9 pt is the least that text may have. */
const [SHEET_WIDTH, SHEET_HEIGHT, LEAST_TEXT, TEXT] = [642, 907, 12, 15];

const files = filesOf(process.cwd());
const drawer = drawnBy(files.read);

it('there are sixteen diagrams at least', () => {
	expect(files.diagrams.length).toBeGreaterThanOrEqual(16);
});

it('every drawing has a source', () => {
	const drawn = globSync('src/generated/diagrams/*').map((file) => basename(file));
	const wanted = files.diagrams.flatMap((id) => [`${id}.json`, `${id}.svg`]);
	expect(drawn.toSorted()).toEqual(wanted.toSorted());
});

describe.each(files.diagrams)('the drawing of %s', (id) => {
	const svg = readFileSync(svgFile(id), 'utf8');
	const { rendering, hash, body } = readDiagram(id, files.read, drawer);

	it('is that of its file', () => {
		expect(rendering?.hash).toBe(hash);
	});

	it('is light, and has neither HTML nor scripts nor colours of its own', () => {
		expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(MAX_BYTES);
		expect(svg).not.toMatch(/foreignObject|<script|\son\w+=|https?:\/\/(?!www\.w3\.org)/);
		expect(svg.replaceAll(/url\(#[^)]*\)|#diagram-[\w-]*/g, '')).not.toMatch(/#[0-9a-f]{3,8}\b/i);
	});

	it('has ids that no other drawing has', () => {
		const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
		expect(ids.filter((name) => !name?.startsWith(`diagram-${id}`))).toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('has a title and a description', () => {
		expect(svg).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/);
		expect(svg).toMatch(/<svg[^>]* role="img"/);
	});

	it('has text of 9 pt or more on a sheet', () => {
		const { width = 0, height = 0 } = rendering ?? {};
		const scale = Math.min(1, SHEET_WIDTH / width, SHEET_HEIGHT / height);
		expect(scale * TEXT).toBeGreaterThanOrEqual(LEAST_TEXT);
	});

	it('has words for what it draws', () => {
		expect(body.words.length).toBeGreaterThan(2);
	});
});
