import {
	type Document,
	isMap,
	isNode,
	isPair,
	isScalar,
	LineCounter,
	type Node,
	parseDocument,
	Scalar,
	visit,
	type YAMLError,
} from 'yaml';
import { type Finding, type Place, showValue } from '../integrity/finding.ts';

/** Way from the root of a document to a value: keys and indexes. */
export type Path = readonly (string | number)[];

/** A parsed YAML text that can tell where each value stands. */
export interface YamlFile {
	file: string;
	/** The parsed values; `undefined` where the text is not YAML. */
	value: unknown;
	/** Faults of the text itself: syntax, repeated keys, null, dates without quotes. */
	findings: Finding[];
	/** Place of the value at a path, or of its nearest parent that exists. */
	placeOf(path: Path): Place;
	/** Place of a key in the map at a path. */
	placeOfKey(path: Path, key: string): Place;
}

const DATE_LIKE = /^\d{4}-\d{2}(-\d{2})?([T ].*)?$/;

/**
 * Parses a YAML text and keeps the place of every value.
 *
 * @param file name for findings, relative to the project
 * @param text the text
 * @param startLine line of the file on which the text starts, for front matter
 */
export function parseYamlFile(file: string, text: string, startLine = 1): YamlFile {
	const lineCounter = new LineCounter();
	const doc = parseDocument(text, { lineCounter, prettyErrors: false });
	const at = (offset: number): Place => {
		const { line, col } = lineCounter.linePos(offset);
		return { file, line: Math.max(line, 1) + startLine - 1, column: Math.max(col, 1) };
	};
	const findings: Finding[] = [...doc.errors, ...doc.warnings].map((error) => {
		const start = startOfFault(doc, error);
		return {
			rule: 'yaml-syntax',
			...at(start),
			value: showValue(/.*/.exec(text.slice(start))?.[0]),
			expected: `YAML that can be read (${error.message.split('\n')[0]})`,
			fix: 'Mend the indentation, quotes or brackets at this place.',
		};
	});
	if (doc.errors.length === 0) findings.push(...scalarFindings(doc, at));
	return {
		file,
		value: doc.errors.length > 0 ? undefined : doc.toJS(),
		findings,
		placeOf: (path) => at(startOf(doc, path)),
		placeOfKey: (path, key) => {
			const parent = path.length === 0 ? doc.contents : doc.getIn(path, true);
			const pair = isMap(parent)
				? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
				: undefined;
			const offset = pair && isNode(pair.key) ? pair.key.range?.[0] : undefined;
			return at(offset ?? startOf(doc, path));
		},
	};
}

/**
 * The parser misses a closing quotation mark where the text ends, which may be the end of the file.
 * An editor looks for the opening one.
 */
function startOfFault(doc: Document.Parsed, error: YAMLError): number {
	let start = error.pos[0];
	if (!error.message.startsWith('Missing closing')) return start;
	visit(doc, {
		Scalar(_key, { type, range }) {
			const isQuoted = type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE;
			if (isQuoted && range && range[0] < error.pos[0]) start = range[0];
		},
	});
	return start;
}

/** Finds nulls and unquoted dates, which a schema would report in other words or not at all. */
function scalarFindings(doc: Document.Parsed, at: (offset: number) => Place): Finding[] {
	const findings: Finding[] = [];
	visit(doc, {
		Scalar(_key, node, parents) {
			const parent = parents.at(-1);
			const name = isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : 'value';
			const place = at(node.range?.[0] ?? 0);
			if (node.value === null) {
				findings.push({
					rule: 'null-value',
					...place,
					value: `${name}: null`,
					expected: 'a value, or no key at all',
					fix: `Leave "${name}" out where nothing is known.`,
				});
			} else if (node.type === Scalar.PLAIN && DATE_LIKE.test(node.source ?? '')) {
				findings.push({
					rule: 'unquoted-date',
					...place,
					value: node.source ?? '',
					expected: 'a date in quotation marks',
					fix: `Write '${node.source}'.`,
				});
			}
		},
	});
	return findings;
}

function startOf(doc: Document.Parsed, path: Path): number {
	for (let length = path.length; length > 0; length--) {
		const node = doc.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	const root = doc.contents as Node | null;
	return root?.range?.[0] ?? 0;
}
