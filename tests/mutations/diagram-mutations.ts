import { MUTANT_DIAGRAM } from './corrupt.ts';
import type { Mutation } from './mutation.ts';

const FILE = `content/diagrams/${MUTANT_DIAGRAM}.md`;

/** Faults of a diagram that is sound before. */
export const DIAGRAM_MUTATIONS: readonly Mutation[] = [
	{
		name: 'a diagram without a title',
		rule: 'missing-key',
		corrupt: (copy) => {
			copy.inFile(FILE, 'title: Two steps\n', '');
			return { file: FILE, line: 2 };
		},
	},
	{
		name: 'a diagram with an unknown source',
		rule: 'dangling-reference',
		value: 'no-source',
		corrupt: (copy) => copy.inFile(FILE, 'sources: [csto-25years]', 'sources: [no-source]'),
	},
	{
		name: 'a diagram without sources',
		rule: 'row-without-source',
		value: 'nothing',
		corrupt: (copy) => {
			copy.inFile(FILE, 'sources: [csto-25years]\n', '');
			return { file: FILE, line: 2 };
		},
	},
	{
		name: 'words that cite an unknown source',
		rule: 'unknown-citation',
		value: 'no-source',
		corrupt: (copy) => copy.inFile(FILE, '[@csto-25years]', '[@no-source]'),
	},
	{
		name: 'words that tell a time without a date',
		rule: 'undated-word',
		value: 'currently',
		corrupt: (copy) => copy.inFile(FILE, 'comes before', 'currently comes before'),
	},
	{
		name: 'a description that tells a time without a date',
		rule: 'undated-word',
		value: 'recently',
		corrupt: (copy) => copy.inFile(FILE, 'A step after', 'A step recently after'),
	},
	{
		name: 'words that quote without a source',
		rule: 'quotation-without-source',
		value: 'we come before them all',
		corrupt: (copy) =>
			copy.inFile(FILE, 'second. [@csto-25years]', 'second: “we come before them all”.'),
	},
	{
		name: 'a second fence',
		rule: 'diagram-form',
		value: '2 fences',
		corrupt: (copy) => copy.inFile(FILE, '- First', '```mermaid\nflowchart TD\n```\n\n- First'),
	},
	{
		name: 'words with a link',
		rule: 'diagram-form',
		value: '](/law/)',
		corrupt: (copy) => copy.inFile(FILE, 'comes before', '[comes](/law/) before'),
	},
	{
		name: 'a diagram that was never drawn',
		rule: 'missing-diagram',
		value: `${MUTANT_DIAGRAM}.svg`,
		corrupt: (copy) => {
			copy.removeFile(`src/generated/diagrams/${MUTANT_DIAGRAM}.svg`);
			return { file: FILE, line: 1 };
		},
	},
	{
		name: 'a drawing of an older file',
		rule: 'stale-diagram',
		value: 'hash',
		corrupt: (copy) => {
			copy.inFile(FILE, '[First]', '[Before all]');
			return { file: FILE, line: 1 };
		},
	},
	{
		name: 'a drawing by another version of mermaid',
		rule: 'stale-diagram',
		value: 'hash',
		corrupt: (copy) => {
			copy.replaceFile('package.json', '{ "devDependencies": { "mermaid": "0.0.1" } }');
			return { file: FILE, line: 1 };
		},
	},
	{
		name: 'an arrow that no sentence tells',
		rule: 'edge-without-sentence',
		value: 'First → Second',
		corrupt: (copy) => copy.inFile(FILE, 'First comes', 'One thing comes'),
	},
];
