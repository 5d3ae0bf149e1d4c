import { type ContentCopy, MUTANT_PAGE, type Spot, soundPage } from './corrupt.ts';
import type { Mutation } from './mutation.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

/** Gives the page another short answer. */
const answer =
	(text: string): Mutation['corrupt'] =>
	(copy) =>
		copy.inPage(keyOfPage(copy, 'shortAnswer'), `shortAnswer: '${text}'\n`);

/** A key of the front matter with its whole value. */
const keyOfPage = (copy: ContentCopy, key: string) =>
	new RegExp(`^${key}:.*\\n(?: .*\\n)*`, 'm').exec(copy.read(MUTANT_PAGE) ?? '')?.[0] ?? '';

/** Front matter starts in the second line of a file; what is missing from it is reported there. */
const START_OF_FRONT_MATTER: Spot = { file: MUTANT_PAGE, line: 2 };

/** Text that is added to the page in a paragraph of its own. */
const added =
	(text: string): Mutation['corrupt'] =>
	(copy) =>
		copy.appendToPage(text);

/** Faults of a page that is sound before. */
export const PAGE_MUTATIONS: readonly Mutation[] = [
	...['title', 'topics', 'factsChecked', 'shortAnswer'].map((key): Mutation => ({
		name: `a page without "${key}"`,
		rule: 'missing-key',
		corrupt: (copy) => {
			copy.inPage(keyOfPage(copy, key), '');
			return START_OF_FRONT_MATTER;
		},
	})),
	{
		name: 'a page without front matter',
		rule: 'missing-key',
		corrupt: (copy) => {
			copy.replaceFile(MUTANT_PAGE, 'A page.\n');
			return START_OF_FRONT_MATTER;
		},
	},
	{
		name: 'an unknown key in front matter',
		rule: 'unknown-key',
		value: 'colour',
		corrupt: (copy) => copy.inPage('stillOpen:', 'colour: red\nstillOpen:'),
	},
	{
		name: 'an unquoted date in front matter',
		rule: 'unquoted-date',
		value: '2025-01-01',
		corrupt: (copy) => copy.inPage("'2025-01-01'", '2025-01-01'),
	},
	{
		name: 'an impossible date in front matter',
		rule: 'impossible-date',
		value: '2025-02-30',
		corrupt: (copy) => copy.inPage("'2025-01-01'", "'2025-02-30'"),
	},
	{
		name: 'a key without value in front matter',
		rule: 'null-value',
		value: 'factsChecked: null',
		corrupt: (copy) => copy.inPage(": '2025-01-01'", ':'),
	},
	{
		name: 'an unknown topic in front matter',
		rule: 'dangling-reference',
		value: 'laws',
		corrupt: (copy) => copy.inPage('topics: [law]', 'topics: [law, laws]'),
	},
	{
		name: 'an empty list of topics',
		rule: 'invalid-value',
		value: '[]',
		corrupt: (copy) => copy.inPage('topics: [law]', 'topics: []'),
	},
	{
		name: 'broken YAML in front matter',
		rule: 'yaml-syntax',
		value: 'Nothing: nothing',
		corrupt: (copy) => copy.inPage('stillOpen: Nothing', 'stillOpen: Nothing: nothing'),
	},
	{
		name: 'a tag that is not closed',
		rule: 'mdx-syntax',
		value: 'closing tag for `<Cite>`',
		corrupt: added('A sentence with <Cite s="csto-25years">'),
	},
	{
		name: 'a brace that is not closed',
		rule: 'mdx-syntax',
		value: 'in expression',
		corrupt: added('A sentence with { a brace'),
	},
	{
		name: 'an attribute whose quotation mark is not closed',
		rule: 'mdx-syntax',
		value: 'JSX tag',
		corrupt: added('A sentence.<Cite s="csto-25years />'),
	},
	{
		name: 'a short answer of 39 words',
		rule: 'short-answer',
		value: 'In 2025',
		corrupt: answer(`In 2025 ${words(37)} [@csto-25years].`),
	},
	{
		name: 'a short answer of 81 words',
		rule: 'short-answer',
		value: 'In 2025',
		corrupt: answer(`In 2025 ${words(79)} [@csto-25years].`),
	},
	{
		name: 'a short answer without date',
		rule: 'short-answer',
		value: 'No date',
		corrupt: answer(`No date ${words(40)} [@csto-25years].`),
	},
	{
		name: 'a short answer without citation',
		rule: 'short-answer',
		value: 'In 2025',
		corrupt: answer(`In 2025 ${words(40)}.`),
	},
	{
		name: 'a check later than the sources of the topics reach',
		rule: 'facts-checked-too-late',
		value: '2099-01-01',
		corrupt: (copy) => copy.inPage("'2025-01-01'", "'2099-01-01'"),
	},
	{
		name: 'a citation of an unknown source',
		rule: 'unknown-citation',
		value: 'no-such-source',
		corrupt: added('A sentence.<Cite s="no-such-source" />'),
	},
	{
		name: 'a citation of an unknown source after a known one and its article',
		rule: 'unknown-citation',
		value: 'no-such-source',
		corrupt: added('A sentence.<Cite s="csto-25years@Art. 4; no-such-source@Art. 5" />'),
	},
	{
		name: 'a short answer that cites an unknown source',
		rule: 'unknown-citation',
		value: 'no-such-source',
		corrupt: answer(`In 2025 ${words(40)} [@csto-25years] [@no-such-source, Art. 4].`),
	},
	{
		name: 'a citation of an unknown fact',
		rule: 'unknown-citation',
		value: 'no-such-fact',
		corrupt: added('A sentence.<Cite fact="no-such-fact" />'),
	},
	{
		name: 'a dispute about an unknown operation',
		rule: 'unknown-citation',
		value: 'no-such-fact',
		corrupt: added('<Disputed table="operations" id="no-such-fact" />'),
	},
	{
		name: 'an unknown term',
		rule: 'unknown-citation',
		value: 'no-such-term',
		corrupt: added('A <Term id="no-such-term">word</Term>.'),
	},
	{
		name: 'an unknown diagram',
		rule: 'unknown-citation',
		value: 'no-such-diagram',
		corrupt: added('<Diagram id="no-such-diagram" />'),
	},
	{
		name: 'a citation of nothing',
		rule: 'empty-citation',
		value: '<Cite>',
		corrupt: added('A sentence.<Cite />'),
	},
	{
		name: 'a citation with an empty list',
		rule: 'empty-citation',
		value: '<Cite>',
		corrupt: added('A sentence.<Cite s=" " />'),
	},
	...(
		[
			['a link to a page that does not exist', '[Here](/nowhere/).', '/nowhere/'],
			['a relative link', '[Here](../exercises/).', '../exercises/'],
			['a link without slash at its end', '[Here](/forces/exercises).', '/forces/exercises'],
			['a link to a file of a page', '[Here](/forces/exercises.html).', '/forces/exercises.html'],
			['a dead link in a component', '<LinkCard title="Here" href="/nowhere/" />', '/nowhere/'],
			['a dead link in a table', '| A |\n| - |\n| [Here](/nowhere/) |', '/nowhere/'],
		] as const
	).map(([name, text, value]): Mutation => ({
		name,
		rule: 'dead-link',
		value,
		corrupt: (copy) => {
			copy.appendToPage(text);
			return copy.fileSpot(MUTANT_PAGE, value);
		},
	})),
	{
		name: 'a dead link whose address stands below the text',
		rule: 'dead-link',
		value: '/nowhere/',
		corrupt: (copy) => {
			copy.appendToPage('[Here][below].\n\n[below]: /nowhere/');
			return copy.fileSpot(MUTANT_PAGE, '[below]: /nowhere/');
		},
	},
	...(
		[
			['a link to a heading that the page does not have', '#no-such-heading'],
			['a link to a heading that another page does not have', '/forces/exercises/#no-such-heading'],
		] as const
	).map(([name, value]): Mutation => ({
		name,
		rule: 'dead-anchor',
		value,
		corrupt: added(`[Here](${value}).`),
	})),
	{
		name: 'a link to a heading that was renamed',
		rule: 'dead-anchor',
		value: '#a-heading',
		corrupt: (copy) => {
			copy.inPage('## A heading', '## Another heading');
			return copy.appendToPage('[Here](#a-heading).');
		},
	},
	{
		name: 'a page to which nothing leads',
		rule: 'unreachable-page',
		value: '/forces/lonely/',
		corrupt: (copy) => copy.replaceFile('content/pages/forces/lonely.mdx', soundPage('Lonely')),
	},
	{
		name: 'a page of the sidebar that does not exist',
		rule: 'sidebar-without-page',
		value: '/forces/exercises/',
		corrupt: (copy) => {
			copy.removeFile('content/pages/forces/exercises.mdx');
			return { file: 'src/sidebar.ts', line: 1 };
		},
	},
	{
		name: 'two pages of one title',
		rule: 'duplicate-title',
		value: 'Page that the mutation tests add',
		corrupt: (copy) => {
			const file = 'content/pages/forces/second-mutant.mdx';
			copy.replaceFile(file, soundPage('Page that the mutation tests add'));
			return copy.fileSpot(file, 'title:');
		},
	},
	...(
		[
			['in curly marks', `He said “${words(13)}”.<Cite s="csto-25years" />`],
			['in straight marks', `He said "${words(13)}".<Cite s="csto-25years" />`],
			['in Russian marks', `He said «${words(13)}».<Cite s="csto-25years" />`],
			['in a list', `- He said “${words(13)}”.<Cite s="csto-25years" />`],
			['in a heading', `## He said “${words(13)}”`],
			['with emphasis', `He said “${words(10)} *word* ${words(2)}”.<Cite s="csto-25years" />`],
			['inside of a component', `<div>He said “${words(13)}”.<Cite s="csto-25years" /></div>`],
			['set off as a block', `> ${words(13)}<Cite s="csto-25years" />`],
		] as const
	).map(([name, text]): Mutation => ({
		name: `a quotation of thirteen words ${name}`,
		rule: 'long-quotation',
		value: 'word word',
		corrupt: added(text),
	})),
	{
		name: 'a quotation of 26 words of a treaty whose article is cited',
		rule: 'long-quotation',
		value: 'word word',
		corrupt: added(`It says “${words(26)}”.<Cite s="csto-25years@Art. 4" />`),
	},
	{
		name: 'a quotation of thirteen words in the short answer',
		rule: 'long-quotation',
		value: 'word word',
		corrupt: answer(`In 2025 he said “${words(13)}” ${words(30)} [@csto-25years].`),
	},
	{
		name: 'a quotation in a paragraph that cites nothing',
		rule: 'quotation-without-source',
		value: 'one two three four',
		corrupt: added('He said “one two three four”.'),
	},
	...(
		[
			['a paragraph', 'The Treaty is currently in force.', 'currently'],
			['a heading', '## Where it stands Today', 'Today'],
			['a component', '<div>It is in force at present.</div>', 'at present'],
			['a list', '- Nobody has left so far.', 'so far'],
			['a cell', '| A |\n| - |\n| It is so nowadays. |', 'nowadays'],
		] as const
	).map(([place, text, value]): Mutation => ({
		name: `an undated word in ${place}`,
		rule: 'undated-word',
		value,
		corrupt: (copy) => {
			copy.appendToPage(text);
			return copy.fileSpot(MUTANT_PAGE, value);
		},
	})),
	{
		name: 'undated words that the end of a line parts',
		rule: 'undated-word',
		value: 'so far',
		corrupt: added('No state has so\nfar come back.'),
	},
	{
		name: 'an undated word in the short answer',
		rule: 'undated-word',
		value: 'recently',
		corrupt: answer(`In 2025 and recently ${words(40)} [@csto-25years].`),
	},
	{
		name: 'an undated word in what is still open',
		rule: 'undated-word',
		value: 'at the moment',
		corrupt: (copy) => copy.inPage('on that day.', 'at the moment.'),
	},
	{
		name: 'an undated word in a title',
		rule: 'undated-word',
		value: 'today',
		corrupt: (copy) => copy.inPage('tests add\n', 'tests add today\n'),
	},
];
