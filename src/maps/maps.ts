import type { FigureSpec } from '../figures/figure.ts';
import { members } from './specs/members.ts';
import { regions } from './specs/regions.ts';
import { russianBases } from './specs/russian-bases.ts';
import { trainingGrounds } from './specs/training-grounds.ts';

/** Every map of the site. */
export const MAPS: readonly FigureSpec[] = [members, trainingGrounds, regions, russianBases];
