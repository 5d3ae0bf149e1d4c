import { STAKES } from '../../schemas/perspectives.ts';
import {
	choiceCell,
	confidenceNote,
	dateCell,
	listCell,
	main,
	nameCell,
	plannedNote,
	sourcedCell,
	textCell,
} from '../cells.ts';
import type { TableSpec } from '../view.ts';
import { QUESTION_GROUP_WORDS, VERDICT_WORDS } from '../words.ts';

// Tables to look things up.

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
	caption: (rows) => `${rows.length} sources`,
	columns: [
		{ label: 'Title', cell: (r) => ({ pieces: [main(r.title)], cites: [r.id] }) },
		{ label: 'Publisher', isSortable: true, cell: (r) => textCell(r.publisher) },
		{
			label: 'Date',
			isSortable: true,
			cell: (r) => dateCell(r.published ?? r.documentDate, undefined),
		},
		{ label: 'Kind', isFilter: true, cell: (r) => choiceCell(r.kind) },
		{ label: 'Language', isFilter: true, cell: (r) => choiceCell(r.language) },
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
