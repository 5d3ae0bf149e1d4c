import { argumentBalance } from './arguments.ts';
import {
	articleNumbers,
	claimOrder,
	emptyCell,
	emptyTable,
	factAndEvent,
	glossWithoutReading,
	seeAlsoItself,
	sharedAlias,
	stateWithoutRow,
	stepOrder,
} from './completeness.ts';
import type { Rule } from './content.ts';
import { endBeforeStart, exerciseDates, sourcesOlderThanEvent } from './dates.ts';
import { diagramForm, edgeWithoutSentence, missingDiagram, staleDiagram } from './diagrams.ts';
import { disputedWithoutTwoSides } from './disputes.ts';
import { contingentSum, packageScope, partAndPackage, shareSum } from './figures.ts';
import { coordinatesInCountry } from './geography.ts';
import { contradictorySpells, overlappingSpells, statusAgainstSpells } from './membership.ts';
import { chairTerms, secretaryTerms } from './offices.ts';
import {
	deadLink,
	duplicateTitle,
	emptyCitation,
	factsCheckedTooLate,
	shortAnswer,
	sidebarWithoutPage,
	unknownCitation,
	unreachablePage,
} from './pages.ts';
import { questionAnswer, questionsAlike } from './questions.ts';
import {
	longQuotation,
	longQuotationOnPage,
	quotationWithoutSource,
	untranslatedQuotation,
} from './quotations.ts';
import { rowLinks } from './row-links.ts';
import { duplicateAddress, incompleteSource, unusedSource, weakSourceAlone } from './sources.ts';
import { undatedWords } from './words.ts';

/** All rules that span rows, tables or pages. Single rows are checked by their schemas before. */
export const RULES: readonly Rule[] = [
	emptyTable,
	stateWithoutRow,
	articleNumbers,
	glossWithoutReading,
	stepOrder,
	claimOrder,
	argumentBalance,
	emptyCell,
	seeAlsoItself,
	sharedAlias,
	factAndEvent,
	duplicateAddress,
	incompleteSource,
	unusedSource,
	weakSourceAlone,
	endBeforeStart,
	sourcesOlderThanEvent,
	exerciseDates,
	disputedWithoutTwoSides,
	secretaryTerms,
	chairTerms,
	overlappingSpells,
	contradictorySpells,
	statusAgainstSpells,
	packageScope,
	partAndPackage,
	contingentSum,
	shareSum,
	coordinatesInCountry,
	longQuotation,
	untranslatedQuotation,
	longQuotationOnPage,
	quotationWithoutSource,
	undatedWords,
	questionAnswer,
	questionsAlike,

	shortAnswer,
	factsCheckedTooLate,
	unknownCitation,
	emptyCitation,
	deadLink,
	rowLinks,
	unreachablePage,
	sidebarWithoutPage,
	duplicateTitle,
	diagramForm,
	missingDiagram,
	staleDiagram,
	edgeWithoutSentence,
];
