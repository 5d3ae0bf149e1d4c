import { AstroError } from 'astro/errors';
import type { AllRows, Figure, FigureSpec } from '../figures/figure.ts';
import { FIGURES } from '../figures/figures.ts';
import { allRows } from './entries.ts';

/**
 * A chart or a map, made from the collections.
 *
 * @param spec the figure
 * @param state state to be picked out on a map
 */
export async function readFigure(spec: FigureSpec, state?: string): Promise<Figure> {
	const tables = await Promise.all(
		spec.tables.map(async (table) => [table, await allRows(table)] as const),
	);
	return spec.make(Object.fromEntries(tables) as unknown as AllRows, state);
}

/**
 * The figure with an id.
 *
 * @param specs figures of one kind
 * @param id its id
 * @throws {AstroError} where there is no such figure
 */
export function mustGetSpec(specs: readonly FigureSpec[], id: string): FigureSpec {
	const spec = specs.find((candidate) => candidate.id === id);
	if (spec) return spec;
	throw new AstroError(
		`There is no figure "${id}" of this kind.`,
		`Use one of ${specs.map((candidate) => candidate.id).join(', ')}. docs/adding-a-figure.md says how to add one.`,
	);
}

/** Addresses of the files of all figures, for getStaticPaths. */
export const figurePaths = () => FIGURES.map(({ id }) => ({ params: { id } }));
