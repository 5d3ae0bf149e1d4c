import { CHANGE_KINDS } from '../../schemas/changes.ts';
import { STAKES } from '../../schemas/perspectives.ts';
import { placeName } from '../../sidebar.ts';
import {
	choiceCell,
	confidenceNote,
	dateCell,
	listCell,
	main,
	nameCell,
	notes,
	plannedNote,
	sourcedCell,
	textCell,
} from '../cells.ts';
import type { TableSpec } from '../view.ts';
import { titleLanguage } from '../title-language.ts';
import { QUESTION_GROUP_WORDS, VERDICT_WORDS } from '../words.ts';

// Tables to look things up.

export const changes: TableSpec<'changes'> = {
	caption: (rows) => `${rows.length} changes, newest first`,
	compare: (a, b) => b.date.localeCompare(a.date),
	columns: [
		{ label: 'What', cell: (r) => textCell(r.what) },
		{ label: 'Date', isSortable: true, cell: (r) => dateCell(r.date, undefined) },
		{ label: 'Kind', isFilter: true, cell: (r) => choiceCell(CHANGE_KINDS[r.kind]) },
		{ label: 'Why', cell: (r) => sourcedCell(r.why, r.sources ?? []) },
		{
			label: 'Pages',
			cell: (r) => ({ pieces: r.pages.map((path) => ({ ...main(placeName(path)), href: path })) }),
		},
	],
};

export const claims: TableSpec<'claims'> = {
	caption: (rows) => `${rows.length} claims checked`,
	columns: [
		{ label: 'Claim', cell: (r) => textCell(r.claim) },
		{ label: 'Verdict', isFilter: true, cell: (r) => choiceCell(VERDICT_WORDS[r.verdict]) },
		{
			label: 'What the evidence shows',
			cell: (r) =>
				sourcedCell(r.correction, r.sources, r.reasoning, confidenceNote(r.confidence), r.note),
		},
		{ label: 'Checked up to', cell: (r) => dateCell(r.checked, undefined) },
	],
};

export const facts: TableSpec<'facts'> = {
	caption: (rows) => `${rows.length} facts`,
	columns: [
		{
			label: 'Field',
			isFilter: true,
			cell: (r, { nameOf }) => choiceCell(nameOf('topics', r.topic)),
		},
		{
			label: 'Fact',
			cell: (r) =>
				sourcedCell(
					r.text,
					r.sources,
					plannedNote(r.planned),
					confidenceNote(r.confidence),
					r.note,
				),
		},
	],
};

export const glossary: TableSpec<'glossary'> = {
	caption: (rows) => `${rows.length} terms`,
	compare: (a, b) => a.term.localeCompare(b.term, 'en'),
	columns: [
		{ label: 'Term', cell: (r) => nameCell(r.term, r.names, r.abbreviation) },
		{ label: 'Meaning', cell: (r) => sourcedCell(r.definition, r.sources, r.note) },
		{
			label: 'See also',
			cell: (r, { nameOf }) => listCell((r.seeAlso ?? []).map((id) => nameOf('glossary', id))),
		},
	],
};

export const names: TableSpec<'names'> = {
	caption: (rows) => `${rows.length} names and how else they are written`,
	compare: (a, b) => a.canonical.localeCompare(b.canonical, 'en'),
	columns: [
		{ label: 'Name', cell: (r) => textCell(r.canonical) },
		{ label: 'Kind', isFilter: true, cell: (r) => choiceCell(r.kind) },
		{
			label: 'Also written',
			cell: (r) => ({
				pieces: r.variants.map(({ form, lang }) => ({ ...main(form), lang })),
				cites: r.sources,
			}),
		},
		{ label: 'Remark', cell: (r) => textCell(r.note, '–') },
	],
};

export const openQuestions: TableSpec<'open-questions'> = {
	caption: (rows) => `${rows.length} questions that we could not settle`,
	columns: [
		{ label: 'Question', cell: (r) => textCell(r.question) },
		{ label: 'What was found', cell: (r) => sourcedCell(r.tried ?? 'nothing', r.sources ?? []) },
	],
};

const SOURCE_KIND_WORDS = {
	'news-agency': 'news agency',
	newspaper: 'newspaper or news site',
	official: 'official page',
	treaty: 'treaty or law',
	parliament: 'parliament',
	reference: 'reference work',
	'think-tank': 'think tank',
	academic: 'academic work',
	blog: 'blog',
} as const;

const languages = new Intl.DisplayNames('en', { type: 'language' });
const languageName = (code: string) => languages.of(code) ?? code;

export const questions: TableSpec<'questions'> = {
	caption: (rows) => `${rows.length} questions that people ask`,
	columns: [
		{ label: 'Question', cell: (r) => textCell(r.question) },
		{ label: 'About', isFilter: true, cell: (r) => choiceCell(QUESTION_GROUP_WORDS[r.group]) },
		{
			label: 'Answer',
			cell: (r) => sourcedCell(r.answer, r.sources, confidenceNote(r.confidence), r.note),
		},
		{ label: 'Checked up to', cell: (r) => dateCell(r.checked, undefined) },
	],
};

export const sources: TableSpec<'sources'> = {
	caption: (rows) => `${rows.length.toLocaleString('en-GB')} sources, newest first`,
	compare: (a, b) =>
		(b.published ?? b.documentDate ?? '').localeCompare(a.published ?? a.documentDate ?? ''),
	columns: [
		{
			label: 'Source',
			isSortable: true,
			cell: (r) => ({
				pieces: [
					{
						kind: 'main',
						text: r.title,
						lang: titleLanguage(r.title, r.language),
						...(r.url === undefined ? {} : { href: r.url }),
					},
					...notes(
						r.titleDescribed && 'Our description: its own headline was not seen.',
						r.noUrl,
						r.mirror && `Copy; first published by ${r.original}.`,
						r.weakness && `Weak source: ${r.weakness.replaceAll('-', ' ')}.`,
						r.sameTextAs &&
							'Carries the text of another source in this list: the two are one voice.',
						r.note,
					),
				],
			}),
		},
		{ label: 'Publisher', isSortable: true, cell: (r) => textCell(r.publisher) },
		{
			label: 'Date',
			isSortable: true,
			isFilter: true,
			cell: (r) => {
				const date = r.published ?? r.documentDate;
				return date === undefined
					? { pieces: [main('undated')], sortKey: '', filterKeys: ['undated'] }
					: { ...dateCell(date, undefined), filterKeys: [date.slice(0, 4)] };
			},
		},
		{ label: 'Kind', isFilter: true, cell: (r) => choiceCell(SOURCE_KIND_WORDS[r.kind]) },
		{
			label: 'Who speaks',
			isFilter: true,
			cell: (r, { nameOf }) => choiceCell(nameOf('perspectives', r.perspective)),
		},
		{ label: 'Language', isFilter: true, cell: (r) => choiceCell(languageName(r.language)) },
		{ label: 'Cited in', cell: (r) => ({ pieces: [], citedIn: r.id }) },
	],
};

export const topics: TableSpec<'topics'> = {
	caption: (rows) => `${rows.length} fields of research and how far their sources reach`,
	columns: [
		{ label: 'Field', cell: (r) => textCell(r.title) },
		{ label: 'Sources reach to', cell: (r) => dateCell(r.asOf, undefined) },
	],
};

export const methodNotes: TableSpec<'method-notes'> = {
	caption: (rows) => `${rows.length} notes on how the tables were made`,
	columns: [
		{
			label: 'Field',
			isFilter: true,
			cell: (r, { nameOf }) => choiceCell(nameOf('topics', r.topic)),
		},
		{ label: 'Note', cell: (r) => textCell(r.text) },
	],
};

export const perspectives: TableSpec<'perspectives'> = {
	caption: (rows) => `${rows.length} descriptions of sources and the label each is given`,
	columns: [
		{ label: 'Words of the research notes', cell: (r) => textCell(r.id) },
		{ label: 'Label', isFilter: true, cell: (r) => choiceCell(STAKES[r.stake]) },
	],
};
