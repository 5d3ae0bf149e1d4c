import type { FigureSpec } from '../figures/figure.ts';
import { budgetShares } from './specs/budget-shares.ts';
import { exercisesByYear } from './specs/exercises-by-year.ts';
import { forcesAndPopulation } from './specs/forces-and-population.ts';
import { kazakhstan2022Troops } from './specs/kazakhstan-2022-troops.ts';
import { packagesSince2022 } from './specs/packages-since-2022.ts';
import { sourcesByStake } from './specs/sources-by-stake.ts';
import { statementsOnIran } from './specs/statements-on-iran.ts';
import { troopsOfExercises } from './specs/troops-of-exercises.ts';

/** Every chart of the site. */
export const CHARTS: readonly FigureSpec[] = [
	exercisesByYear,
	troopsOfExercises,
	packagesSince2022,
	budgetShares,
	forcesAndPopulation,
	sourcesByStake,
	statementsOnIran,
	kazakhstan2022Troops,
];
