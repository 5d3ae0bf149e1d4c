import type { ContentFiles } from '../../src/content-files/read-content.ts';
import { tableFile } from '../../src/content-files/tables.ts';
import {
	diagramFile,
	drawnBy,
	renderingFile,
	renderingHash,
	svgFile,
} from '../../src/diagrams/rendering.ts';
import type { TableName } from '../../src/schemas/tables.ts';

/** A line of a file as it stands after an edit: where a finding must point. */
export interface Spot {
	file: string;
	line: number;
}

/** The page that page mutations corrupt, so that they do not depend on the words of real pages. */
export const MUTANT_PAGE = 'content/pages/forces/mutant.mdx';

/** The diagram that diagram mutations corrupt. */
export const MUTANT_DIAGRAM = 'mutant';

const MUTANT_SOURCE = 'flowchart TD\n  a[First] --> b[Second]\n';
const MUTANT_TEXTS = { title: 'Two steps', shows: 'A step after a step.' };

/** A diagram without a fault. */
const SOUND_DIAGRAM = `---
title: ${MUTANT_TEXTS.title}
shows: ${MUTANT_TEXTS.shows}
sources: [csto-25years]
factsChecked: '2025-01-01'
---

\`\`\`mermaid
${MUTANT_SOURCE}\`\`\`

- First comes before second. [@csto-25years]
`;

const INDEX_PAGE = 'content/pages/index.mdx';

/** A page without a fault. */
export const soundPage = (title: string) => `---
title: ${title}
topics: [law]
shortAnswer: >-
  The Collective Security Treaty was signed in Tashkent on 15 May 1992 by six states, and the Charter that made
  an organization of it in Chisinau on 7 October 2002. This page stands in no folder of the project: the tests
  add it to a copy of the content, because real pages change [@csto-25years].
factsChecked: '2025-01-01'
stillOpen: Nothing was open on that day.
---

import { Cite } from '@components';

## A heading

A first sentence.<Cite s="csto-25years" />

| Column  | Other column |
| ------- | ------------ |
| A cell. | A cell.      |
`;

/**
 * A copy of the content in memory. Each edit fails loudly where it would not do what its caller means, and returns
 * the line on which it took place, so that no test holds a line number that an editor of the content could shift.
 */
export class ContentCopy implements ContentFiles {
	readonly #original: ContentFiles;
	/** Texts that differ from the original; `undefined` where a file was removed. */
	readonly #texts = new Map<string, string | undefined>();

	constructor(original: ContentFiles) {
		this.#original = original;
	}

	get pages(): readonly string[] {
		const names = new Set(this.#original.pages);
		for (const [file, text] of this.#texts) {
			if (!file.endsWith('.mdx')) continue;
			if (text === undefined) names.delete(file);
			else names.add(file);
		}
		return [...names].sort();
	}

	get diagrams(): readonly string[] {
		const names = new Set(this.#original.diagrams);
		if (this.#texts.has(diagramFile(MUTANT_DIAGRAM))) names.add(MUTANT_DIAGRAM);
		return [...names];
	}

	read(file: string): string | undefined {
		return this.#texts.has(file) ? this.#texts.get(file) : this.#original.read(file);
	}

	/** Replaces a text that stands once in a file. */
	inFile(file: string, find: string, replacement: string): Spot {
		return this.#edit(file, 0, this.#text(file), find, replacement);
	}

	/** Replaces a text that stands once in a row. */
	inRow(table: TableName, id: string, find: string, replacement: string): Spot {
		const { start, block } = this.#row(table, id);
		return this.#edit(tableFile(table), start, block, find, replacement);
	}

	/** Sets a top-level key of a row, whatever its value was before, and adds it where it was absent. */
	setKey(table: TableName, id: string, key: string, value: string): Spot {
		const { start, block } = this.#row(table, id);
		const before = keyText(block, key);
		const text = `  ${key}: ${value}\n`;
		if (before === undefined) return this.#splice(tableFile(table), start + block.length, 0, text);
		return this.#splice(tableFile(table), start + block.indexOf(before), before.length, text);
	}

	/** Takes a top-level key out of a row. Returns the line of the row, where a missing key is reported. */
	removeKey(table: TableName, id: string, key: string): Spot {
		const { start, block } = this.#row(table, id);
		const before = keyText(block, key);
		if (before === undefined) throw new Error(`Row "${id}" of ${table} has no key "${key}".`);
		this.#splice(tableFile(table), start + block.indexOf(before), before.length, '');
		return this.rowSpot(table, id);
	}

	/** Adds a row at the end of its table. */
	appendRow(table: TableName, text: string): Spot {
		const before = this.#text(tableFile(table)).trimEnd();
		this.replaceFile(tableFile(table), `${before}\n${text}`);
		return this.#spotAt(tableFile(table), before.length + 1);
	}

	removeRow(table: TableName, id: string): void {
		const { start, block } = this.#row(table, id);
		this.#splice(tableFile(table), start, block.length, '');
	}

	/** Moves a row before another row of its table. */
	moveRow(table: TableName, id: string, beforeId: string): Spot {
		const { block } = this.#row(table, id);
		this.removeRow(table, id);
		return this.#splice(tableFile(table), this.#row(table, beforeId).start, 0, block);
	}

	/** Sets the whole text of a file, which may be new. Returns its first line. */
	replaceFile(file: string, text: string): Spot {
		this.#texts.set(file, text);
		return { file, line: 1 };
	}

	/** Removes a file. Returns its first line, where a missing file is reported. */
	removeFile(file: string): Spot {
		this.#text(file);
		this.#texts.set(file, undefined);
		return { file, line: 1 };
	}

	/** Adds a sound page, and a link to it so that it can be reached. */
	addMutantPage(): this {
		this.replaceFile(MUTANT_PAGE, soundPage('Page that the mutation tests add'));
		const index = this.#text(INDEX_PAGE).trimEnd();
		this.replaceFile(INDEX_PAGE, `${index}\n\n[The added page](/forces/mutant/)\n`);
		return this;
	}

	/** Adds a sound diagram with its drawing. */
	addMutantDiagram(): this {
		const drawer = drawnBy((file) => this.read(file));
		const rendering = {
			hash: renderingHash(MUTANT_SOURCE, MUTANT_TEXTS, drawer),
			kind: 'flowchart-v2',
			width: 100,
			height: 100,
			edges: [{ from: 'First', to: 'Second' }],
		};
		this.replaceFile(diagramFile(MUTANT_DIAGRAM), SOUND_DIAGRAM);
		this.replaceFile(svgFile(MUTANT_DIAGRAM), '<svg/>');
		this.replaceFile(renderingFile(MUTANT_DIAGRAM), JSON.stringify(rendering));
		return this;
	}

	/** Replaces a text that stands once in the added page. */
	inPage(find: string, replacement: string): Spot {
		return this.inFile(MUTANT_PAGE, find, replacement);
	}

	/** Adds a block at the end of the added page. */
	appendToPage(text: string): Spot {
		const before = this.#text(MUTANT_PAGE).trimEnd();
		return this.#splice(MUTANT_PAGE, before.length, 0, `\n\n${text}\n`);
	}

	/** The line on which a text ends that stands once in a file. */
	fileSpot(file: string, text: string): Spot {
		return this.#spotAt(file, indexOfOnly(this.#text(file), text, file) + text.length - 1);
	}

	/** The line on which a text ends that stands once in a row. */
	rowSpot(table: TableName, id: string, text = `- id: ${id}\n`): Spot {
		const { start, block } = this.#row(table, id);
		const offset = indexOfOnly(block, text, `row "${id}" of ${table}`) + text.length - 1;
		return this.#spotAt(tableFile(table), start + offset);
	}

	#text(file: string): string {
		const text = this.read(file);
		if (text === undefined) throw new Error(`There is no file ${file}.`);
		return text;
	}

	#row(table: TableName, id: string): { start: number; block: string } {
		const text = this.#text(tableFile(table));
		const start = indexOfOnly(`\n${text}`, `\n- id: ${id}\n`, tableFile(table));
		const next = text.indexOf('\n- ', start);
		return { start, block: text.slice(start, next < 0 ? undefined : next + 1) };
	}

	#edit(file: string, start: number, block: string, find: string, replacement: string): Spot {
		const index = indexOfOnly(block, find, `${file} from offset ${start}`);
		return this.#splice(file, start + index, find.length, replacement);
	}

	#splice(file: string, start: number, length: number, replacement: string): Spot {
		const text = this.#text(file);
		const after = text.slice(0, start) + replacement + text.slice(start + length);
		if (after === text) throw new Error(`The edit changes nothing in ${file}.`);
		this.#texts.set(file, after);
		// The first character that differs tells the line; a new line break belongs to the line that it starts.
		let changed = start;
		while (after[changed] === text[changed]) changed++;
		while (after[changed] === '\n' && changed < start + replacement.length - 1) changed++;
		return this.#spotAt(file, changed);
	}

	#spotAt(file: string, offset: number): Spot {
		return { file, line: this.#text(file).slice(0, offset).split('\n').length };
	}
}

function indexOfOnly(text: string, find: string, where: string): number {
	const index = text.indexOf(find);
	if (index < 0) throw new Error(`"${find}" does not stand in ${where}.`);
	if (text.includes(find, index + 1)) throw new Error(`"${find}" stands twice in ${where}.`);
	return index;
}

/** A top-level key of a row with its whole value, or `undefined` where the row does not have it. */
const keyText = (block: string, key: string) =>
	new RegExp(`(?<=\\n)  ${key}:.*\\n(?: {3,}.*\\n|  -.*\\n|\\n(?= {3}))*`).exec(block)?.[0];
