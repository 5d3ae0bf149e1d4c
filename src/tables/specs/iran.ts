import {
	choiceCell,
	confidenceNote,
	dateCell,
	main,
	nameCell,
	notes,
	sourcedCell,
	textCell,
} from '../cells.ts';
import type { TableSpec } from '../view.ts';

// Tables of the debate on Iran.

export const admissionSteps: TableSpec<'admission-steps'> = {
	caption: (rows) =>
		`${rows.length} steps between a wish and membership, and how far each has come for Iran`,
	columns: [
		{ label: 'Step', cell: (r) => nameCell(`${r.step}. ${r.title}`) },
		{ label: 'What would have to happen', cell: (r) => sourcedCell(r.what, r.sources) },
		{ label: 'Who decides', cell: (r) => textCell(r.who) },
		{ label: 'Text', cell: (r) => textCell(r.legalBasis) },
		{
			label: 'Iran',
			cell: (r) => ({
				pieces: [main(r.statusForIran), ...notes(r.openPoints, confidenceNote(r.confidence))],
			}),
		},
	],
};

export const argumentsSpec: TableSpec<'arguments'> = {
	caption: (rows) => `${rows.length} arguments about Iranian membership, each with its best answer`,
	columns: [
		{ label: 'Argument', cell: (r) => textCell(r.claim) },
		{ label: 'Side', isFilter: true, cell: (r) => choiceCell(r.side) },
		{
			label: 'Reasoning and evidence',
			cell: (r) => sourcedCell(r.reasoning, r.sources, r.evidence),
		},
		{
			label: 'Made by',
			cell: (r, { nameOf }) => ({
				pieces: r.madeBy.flatMap(({ person, name, year, note }) => [
					main(
						[person === undefined ? name : nameOf('people', person), year && `(${year})`]
							.filter(Boolean)
							.join(' '),
					),
					...notes(note),
				]),
			}),
		},
		{ label: 'Answer', cell: (r) => sourcedCell(r.rebuttal, r.rebuttalSources ?? r.sources) },
	],
};

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

export const scenarios: TableSpec<'scenarios'> = {
	caption: (rows) => `${rows.length} forms that the tie between Iran and the CSTO could take`,
	columns: [
		{ label: 'Scenario', cell: (r) => textCell(r.name) },
		{ label: 'Legal basis', cell: (r) => textCell(r.legalBasis) },
		{ label: 'What it would bind to', cell: (r) => textCell(r.obligations) },
		{
			label: 'How likely, and who says so',
			cell: (r) => sourcedCell(sentence(r.likelihood), r.sources, r.judgedBy),
		},
		{
			label: 'Reasons and precedents',
			cell: (r) => ({ pieces: [main(r.reasons), ...notes(`Earlier cases: ${r.precedents}`)] }),
		},
	],
};

const STANCE_WORDS = {
	supports: 'supports',
	open: 'open to it',
	neutral: 'neutral',
	cautious: 'cautious',
	opposes: 'opposes',
	denies: 'denies a request, plan or duty',
} as const;

export const statements: TableSpec<'statements'> = {
	caption: (rows) => `${rows.length} statements on Iran and the CSTO, oldest first`,
	compare: (a, b) => a.date.localeCompare(b.date),
	columns: [
		{
			label: 'Speaker',
			isSortable: true,
			isFilter: true,
			cell: (r, { nameOf }) => ({
				...nameCell(nameOf('people', r.speaker), undefined, r.role),
				filterKeys: [nameOf('people', r.speaker)],
			}),
		},
		{
			label: 'Date',
			isSortable: true,
			isFilter: true,
			cell: (r) => ({
				...dateCell(r.date, undefined, r.dateNote),
				filterKeys: [r.date.slice(0, 4)],
			}),
		},
		{
			label: 'Country or body',
			isFilter: true,
			cell: (r, { nameOf }) =>
				choiceCell(r.state === undefined ? (r.body ?? 'nobody named') : nameOf('states', r.state)),
		},
		{ label: 'Stance', isFilter: true, cell: (r) => choiceCell(STANCE_WORDS[r.stance]) },
		{
			label: 'What was said',
			cell: (r) => ({
				pieces: [
					main(r.summary),
					...(r.quote === undefined
						? []
						: [
								{ kind: 'quote' as const, text: `“${r.quote.text}”`, lang: r.quote.lang },
								...notes(r.quote.translation && `Our translation: “${r.quote.translation}”.`),
							]),
				],
				cites: r.sources,
			}),
		},
		{
			label: 'Occasion, and how sure',
			cell: (r) => ({
				pieces: [main(r.context), ...notes(confidenceNote(r.confidence), r.note)],
			}),
		},
	],
};
