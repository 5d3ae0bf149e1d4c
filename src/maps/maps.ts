import type { FigureSpec } from '../figures/figure.ts';

/** Every map of the site. */
export const MAPS: readonly FigureSpec[] = [];
