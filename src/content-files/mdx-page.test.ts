import { describe, expect, it } from 'vitest';
import { parseMdxPage } from './mdx-page.ts';

const FILE = 'content/pages/law/treaty.mdx';
/** A page whose text starts on line 5. */
const page = (body: string) => parseMdxPage(FILE, `---\ntitle: Treaty\n---\n\n${body}\n`);

describe('addresses', () => {
	it.each([
		['content/pages/index.mdx', '/', ''],
		['content/pages/law.mdx', '/law/', 'law'],
		['content/pages/law/index.mdx', '/law/', 'law'],
		['content/pages/forces/exercises.mdx', '/forces/exercises/', 'forces/exercises'],
		['content/pages/price-index.mdx', '/price-index/', 'price-index'],
	])('%s is served at %s', (file, route, slug) => {
		expect(parseMdxPage(file, '')).toMatchObject({ file, route, slug });
	});
});

describe('front matter', () => {
	it('is read with the places of the file', () => {
		const { frontMatter, findings } = parseMdxPage(
			FILE,
			'---\ntitle: Treaty\ntopics: [law]\n---\n\nText.\n',
		);
		expect(findings).toEqual([]);
		expect(frontMatter.value).toEqual({ title: 'Treaty', topics: ['law'] });
		expect(frontMatter.placeOf(['topics', 0])).toEqual({ file: FILE, line: 3, column: 10 });
	});

	it('that is broken does not hide the text, nor the text the front matter', () => {
		const { findings, headings } = parseMdxPage(FILE, '---\ntitle: [x\n---\n\n## Here\n');
		expect(findings[0]).toMatchObject({ rule: 'yaml-syntax', file: FILE });
		expect(headings).toContain('here');
		const both = parseMdxPage(FILE, '---\ndate: 2004-06-18\n---\n\n<Aside>\n');
		expect(both.findings.map(({ rule, line }) => `${rule} ${line}`)).toEqual([
			'mdx-syntax 5',
			'unquoted-date 2',
		]);
	});

	it('may be missing', () => {
		expect(parseMdxPage(FILE, '## Here\n').frontMatter.value).toBeNull();
	});
});

describe('syntax errors', () => {
	it.each([
		['a tag that is not closed', 'Text.\n\n<Aside>\n\nMore.', 7, 1],
		['a brace that is not closed', 'Text.\n\n{ more', 7, 1],
		['a wrong closing tag', '<b>bold</i>', 5, 8],
	])('are found at their line and column: %s', (_what, body, line, column) => {
		expect(page(body).findings).toMatchObject([{ rule: 'mdx-syntax', file: FILE, line, column }]);
	});
});

describe('headings', () => {
	it('have the ids that readers’ links use', () => {
		const { headings } = page(
			'## Article 4: help\n\n### The “frozen” *member* & `KSOR`\n\n## Қорғаныс',
		);
		expect([...headings]).toEqual(['article-4-help', 'the-frozen-member--ksor', 'қорғаныс']);
	});

	it('that are equal get numbers', () => {
		expect([...page('## Notes\n\n## Notes\n\n## Notes').headings]).toEqual([
			'notes',
			'notes-1',
			'notes-2',
		]);
	});

	it('are not sought in code', () => {
		expect(page('```\n## Not here\n```').headings.size).toBe(0);
	});
});

describe('links', () => {
	it('are found in text, lists and cells and on components, with their places', () => {
		const body = [
			'See the [law](/law/#article-4).',
			'',
			'- an [item](https://example.org/)',
			'',
			'| A |',
			'| - |',
			'| [cell](/cell/) |',
			'',
			'<Card href="/card/" />',
		].join('\n');
		expect(page(body).links.map(({ href, line, column }) => `${href} ${line}:${column}`)).toEqual([
			'/law/#article-4 5:9',
			'https://example.org/ 7:6',
			'/cell/ 11:3',
			'/card/ 13:1',
		]);
	});

	it('are found where their address stands below the text', () => {
		expect(page('The [law][l].\n\n[l]: /law/').links.map(({ href }) => href)).toEqual(['/law/']);
	});
});

describe('components', () => {
	it('are found in lines and between them, with their plain attributes and places', () => {
		const { components } = page(
			'Text <Cite s="tass@Art. 4" />.\n\n<ExerciseTable id="all" series={["a"]} wide />',
		);
		expect(components).toEqual([
			{ name: 'Cite', attributes: { s: 'tass@Art. 4' }, file: FILE, line: 5, column: 6 },
			{ name: 'ExerciseTable', attributes: { id: 'all' }, file: FILE, line: 7, column: 1 },
		]);
	});

	it('are found inside of others', () => {
		const { components } = page('<Aside>\n  Text <Cite s="tass" />.\n</Aside>');
		expect(components.map(({ name, line }) => `${name} ${line}`)).toEqual(['Aside 5', 'Cite 6']);
	});
});

describe('blocks of text', () => {
	const texts = (body: string) => page(body).blocks.map(({ text }) => text);

	it('are paragraphs, items, headings and cells without their marks', () => {
		const body = '## A *title*\n\nA **bold** [link](/law/).\n\n- an item\n\n| A |\n| - |\n| cell |';
		expect(texts(body)).toEqual(['A title', 'A bold link.', 'an item', 'A', 'cell']);
	});

	it('say whether they cite, and whether an article or page is named', () => {
		const body = [
			'Plain.',
			'Cited <Cite s="tass" />.',
			'Exact **bold <Cite s="treaty@Art. 4" />**.',
			'By fact <Cite fact="x" />.',
		].join('\n\n');
		expect(page(body).blocks.map(({ isCited, hasPinpoint }) => [isCited, hasPinpoint])).toEqual([
			[false, false],
			[true, false],
			[true, true],
			[true, false],
		]);
	});

	it('know where they start', () => {
		expect(page('First.\n\n> Second.').blocks).toMatchObject([
			{ file: FILE, line: 5, column: 1 },
			{ file: FILE, line: 7, column: 3 },
		]);
	});

	it('keep words apart that a hard line break parts', () => {
		expect(texts('one\\\ntwo')[0]).toMatch(/^one\s+two$/);
	});

	it('leave code blocks out', () => {
		expect(texts('```\ncurrently\n```')).toEqual([]);
	});
});
