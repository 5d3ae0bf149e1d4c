import type { Drawing, Fill, Mark, TextMark } from '../figures/drawing.ts';
import { line } from '../figures/drawing.ts';
import type { FigureNote } from '../figures/figure.ts';
import type { RowOf } from '../schemas/tables.ts';
import { COARSE, type Detail, FULL, type MapShapes, mapShapes } from './shapes.ts';

type State = RowOf<'states'>;

/** Where the name of a state stands, in pixels of the map, and the point that a line leads to. */
interface LabelPlace {
	at: readonly [x: number, y: number];
	anchor?: TextMark['anchor'];
	/** A line from the label into a state that is too small for its name. */
	line?: readonly [from: readonly [x: number, y: number], to: readonly [x: number, y: number]];
}

/** Set by hand on the map as it is projected; browser tests see whether names meet. */
const LABELS: Readonly<Record<string, LabelPlace>> = {
	afghanistan: { at: [191, 451], anchor: 'middle' },
	armenia: {
		at: [74, 347],
		anchor: 'end',
		line: [
			[76, 343],
			[88, 344],
		],
	},
	azerbaijan: {
		at: [74, 368],
		anchor: 'end',
		line: [
			[76, 364],
			[97, 354],
		],
	},
	belarus: {
		at: [58, 165],
		anchor: 'end',
		line: [
			[60, 165],
			[75, 185],
		],
	},
	georgia: {
		at: [74, 323],
		anchor: 'end',
		line: [
			[76, 319],
			[86, 319],
		],
	},
	iran: { at: [116, 430], anchor: 'middle' },
	kazakhstan: { at: [212, 322], anchor: 'middle' },
	kyrgyzstan: {
		at: [304, 410],
		line: [
			[302, 405],
			[290, 398],
		],
	},
	moldova: {
		at: [1, 258],
		line: [
			[36, 247],
			[57, 234],
		],
	},
	russia: { at: [363, 205], anchor: 'middle' },
	serbia: {
		at: [2, 187],
		line: [
			[14, 190],
			[14, 201],
		],
	},
	tajikistan: {
		at: [272, 429],
		line: [
			[270, 425],
			[252, 424],
		],
	},
	turkmenistan: { at: [165, 401], anchor: 'middle' },
	ukraine: { at: [83, 226], anchor: 'middle' },
	uzbekistan: { at: [190, 380], anchor: 'middle' },
};
const CRIMEA_LABEL: readonly [number, number] = [56, 281];

/** Fact behind the note on Crimea. */
const CRIMEA_FACT = 'crimea-resolution-68-262';

/**
 * What stands below every map: the status of Crimea in fixed words, and that borders take no side.
 *
 * @param facts rows of facts.yaml
 */
export const mapNotes = (facts: readonly RowOf<'facts'>[]): FigureNote[] => [
	{
		text: 'Crimea (hatched): under Russian control since 2014, part of Ukraine by UN General Assembly resolution 68/262.',
		cites: facts.find(({ id }) => id === CRIMEA_FACT)?.sources ?? [],
	},
	{
		text: 'Borders are shown without prejudice to any claim. Shapes: Natural Earth, simplified, in an equal-area projection.',
		cites: [],
	},
];

const made = new Map<string, MapShapes>();

/** Shapes of the states of the table, made once. */
export function shapesOf(states: readonly State[], detail: Detail = FULL): MapShapes {
	const codes = states.map(({ isoNumeric }) => isoNumeric);
	const key = [detail.bend, ...codes].join();
	const shapes = made.get(key) ?? mapShapes(codes, detail);
	made.set(key, shapes);
	return shapes;
}

interface BaseMap {
	states: readonly State[];
	fillOf: (state: State) => Fill;
	/** The name of a state on the map, or none. */
	labelOf?: (state: State) => string | undefined;
	/** Id of a state with a thick outline. */
	picked?: string | undefined;
	/** What lies on top of the states and below their names. */
	over?: readonly Mark[];
	/** Names of places on top of all. */
	names?: readonly Mark[];
}

/** A map of all states of the table, whole, each with its fill and its name. */
export function baseMap({
	states,
	fillOf,
	labelOf = ({ name }) => name,
	picked,
	over = [],
	names = [],
}: BaseMap): Drawing {
	// A map with one state picked out tells where it lies; the overview is for those who study borders.
	const { width, height, land, crimea, ...shapes } = shapesOf(
		states,
		picked === undefined ? FULL : COARSE,
	);
	const outline = (state: State) => shapes.states.get(state.isoNumeric) ?? '';
	// Neighbours in the list share a group, which keeps the SVG short.
	const byFill = Map.groupBy(states, fillOf);
	const areas = [...byFill].flatMap(([fill, list]) =>
		list.map((state): Mark => {
			// Two neighbours in one strong colour need a light line between them.
			return {
				kind: 'path',
				d: outline(state),
				fill,
				...(fill === 'strong' ? { edge: 'rim' } : {}),
			};
		}),
	);
	const pickedState = states.find(({ id }) => id === picked);
	const labels = states.map((state) => ({
		state,
		text: labelOf(state),
		place: LABELS[state.id] ?? { at: shapes.project([0, 0]) },
	}));
	return {
		width,
		height,
		marks: [
			{ kind: 'path', d: land, fill: 'land', edge: 'none' },
			...areas,
			{ kind: 'path', d: crimea, fill: 'claim' },
			...(pickedState === undefined
				? []
				: [{ kind: 'path', d: outline(pickedState), fill: 'none', edge: 'thick' } as const]),
			...over,
			...labels.flatMap(({ text, place: { line: ends } }) =>
				text === undefined || ends === undefined ? [] : [line(...ends, 'leader')],
			),
			...labels.flatMap(({ state, text, place: { at, anchor = 'start' } }): Mark[] =>
				text === undefined
					? []
					: [
							{
								kind: 'text',
								x: at[0],
								y: at[1],
								text,
								anchor,
								tone: fillOf(state) === 'strong' && anchor === 'middle' ? 'onStrong' : 'halo',
								isBold: state.id === picked,
							},
						],
			),
			{
				kind: 'text',
				x: CRIMEA_LABEL[0],
				y: CRIMEA_LABEL[1],
				text: 'Crimea',
				anchor: 'end',
				tone: 'halo',
			},
			...names,
		],
	};
}
