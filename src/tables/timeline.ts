import type { RowOf } from '../schemas/tables.ts';

/** What a timeline shows, as the attributes of `<Timeline>` say it. */
export interface TimelineChoice {
	/** Ids of topics, separated by spaces. */
	topics: string;
	/** First year. */
	from?: string | undefined;
	/** Last year. */
	to?: string | undefined;
	/** Kinds of event, separated by spaces; all where absent. */
	kinds?: string | undefined;
	/** Ids of states, separated by spaces; an event is shown where one of them is concerned. */
	states?: string | undefined;
}

/**
 * The events of a timeline, oldest first.
 *
 * @param events all events
 * @param choice topics, years and kinds
 */
export function timelineEvents(
	events: readonly RowOf<'events'>[],
	{ topics, from = '0000', to = '9999', kinds, states }: TimelineChoice,
): RowOf<'events'>[] {
	const wantedTopics = new Set(topics.split(/\s+/));
	const wantedKinds = kinds === undefined ? undefined : new Set(kinds.split(/\s+/));
	const wantedStates = states === undefined ? undefined : new Set(states.split(/\s+/));
	return events
		.filter(({ date, topics: own, kind, states: concerned = [] }) => {
			const year = date.slice(0, 4);
			return (
				own.some((topic) => wantedTopics.has(topic)) &&
				year >= from &&
				year <= to &&
				(wantedKinds?.has(kind) ?? true) &&
				(wantedStates === undefined || concerned.some((state) => wantedStates.has(state)))
			);
		})
		.toSorted((a, b) => a.date.localeCompare(b.date));
}

/**
 * Address of the page that tells an event in full: the timeline of its decade.
 *
 * @param event row of events.yaml
 */
export const timelineRoute = ({ date }: Pick<RowOf<'events'>, 'date'>): string =>
	`/history/timeline/${date.slice(0, 3)}0s/`;
