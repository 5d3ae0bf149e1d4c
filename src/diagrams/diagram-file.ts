/** One part of the words below a diagram: a paragraph or an item of its list. */
export interface WordsPart {
	/** Plain text with citation marks `[@id]`, on one line. */
	text: string;
	/** Line of the text that was parsed, from 1. */
	line: number;
}

/** A way in which a diagram is not written as docs/adding-a-diagram.md asks. */
export interface FormFault {
	line: number;
	value?: string;
	expected: string;
	fix: string;
}

/** What stands below the front matter of a diagram. */
export interface DiagramBody {
	/** What is between the fences, for mermaid. */
	source: string;
	/** Line of the first line of the source. */
	sourceLine: number;
	/** Whether the words are a numbered list, since their order matters. */
	isNumbered: boolean;
	words: readonly WordsPart[];
	faults: readonly FormFault[];
}

const FENCE = /^```\s*mermaid\s*$/;
const FENCE_END = /^```\s*$/;
const ITEM = /^(?:-|(\d+)\.)\s+(.*)$/;
/** Links, emphasis, headings, tables and HTML; a citation mark is no link. */
const MARKUP = /\]\(|\*\*|__|`|<[a-z/]|^#|^\|/i;

/**
 * Takes fence and words apart. Markdown is not rendered here: the fence goes to mermaid, and the words are plain
 * text with citation marks, so that the file can be read as it is wherever Markdown is shown.
 *
 * @param text what stands below the front matter
 * @param startLine line of its first line in the file
 */
export function parseDiagramBody(text: string, startLine = 1): DiagramBody {
	const lines = text.split(/\r?\n/);
	const lineOf = (index: number) => startLine + index;
	const faults: FormFault[] = [];
	const starts = lines.flatMap((line, index) => (FENCE.test(line) ? [index] : []));
	const start = starts[0] ?? -1;
	const end = start < 0 ? -1 : lines.findIndex((line, i) => i > start && FENCE_END.test(line));
	const isSound = starts.length === 1 && end > start + 1;
	if (!isSound) {
		faults.push({
			line: lineOf(starts[1] ?? Math.max(start, 0)),
			value: `${starts.length} fences`,
			expected: 'one closed ```mermaid fence with a drawing in it',
			fix: 'Draw one diagram a file; the words follow below its fence.',
		});
	}
	const before = lines.slice(0, Math.max(start, 0)).findIndex((line) => line.trim() !== '');
	if (isSound && before >= 0) {
		faults.push({
			line: lineOf(before),
			value: lines[before]?.trim() ?? '',
			expected: 'the fence first, the words below it',
			fix: 'Move the text below the fence.',
		});
	}
	const { parts, isNumbered } = isSound ? wordsOfLines(lines, end + 1) : NO_WORDS;
	if (isSound && parts.length === 0) {
		faults.push({
			line: lineOf(end),
			expected: 'the content of the drawing in words, below the fence',
			fix: 'Write what the drawing says, a sentence for each arrow.',
		});
	}
	for (const part of parts) {
		if (!MARKUP.test(part.text)) continue;
		faults.push({
			line: lineOf(part.line),
			value: part.text,
			expected: 'plain text with citation marks [@source-id]',
			fix: 'Take links, emphasis and other markup out of the words.',
		});
	}
	return {
		source: isSound ? `${lines.slice(start + 1, end).join('\n')}\n` : '',
		sourceLine: lineOf(Math.max(start, 0) + 1),
		isNumbered,
		words: parts.map((part) => ({ ...part, line: lineOf(part.line) })),
		faults,
	};
}

const NO_WORDS = { parts: [] as WordsPart[], isNumbered: false };

/** Paragraphs and items of a list; their lines count from 0 here. */
function wordsOfLines(lines: readonly string[], from: number) {
	const parts: WordsPart[] = [];
	let isNumbered = false;
	let isOpen = false;
	for (const [offset, line] of lines.slice(from).entries()) {
		const item = ITEM.exec(line);
		const text = (item?.[2] ?? line).trim();
		const last = parts.at(-1);
		if (text === '') isOpen = false;
		else if (item === null && isOpen && last) last.text += ` ${text}`;
		else {
			parts.push({ text, line: from + offset });
			isOpen = true;
			isNumbered ||= item?.[1] !== undefined;
		}
	}
	return { parts, isNumbered };
}

/**
 * Cuts a Markdown file into front matter and body.
 *
 * @param text the whole file
 * @returns both parts with the line on which each starts
 */
export function cutFile(text: string) {
	const match = /^---\r?\n([\s\S]*?)\r?\n---[^\S\n]*\r?\n?/.exec(text);
	const head = match?.[0] ?? '';
	return {
		yaml: match?.[1] ?? '',
		yamlLine: 2,
		body: text.slice(head.length),
		bodyLine: head.split('\n').length,
	};
}
