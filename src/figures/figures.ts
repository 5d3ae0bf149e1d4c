import { CHARTS } from '../charts/charts.ts';
import { MAPS } from '../maps/maps.ts';
import type { FigureSpec } from './figure.ts';

/** Every figure that is drawn from the tables. */
export const FIGURES: readonly FigureSpec[] = [...MAPS, ...CHARTS];
