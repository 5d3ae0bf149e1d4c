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
}

/**
 * The events of a timeline, oldest first.
 *
 * @param events all events
 * @param choice topics, years and kinds
 */
export function timelineEvents(
	events: readonly RowOf<'events'>[],
	{ topics, from = '0000', to = '9999', kinds }: TimelineChoice,
): RowOf<'events'>[] {
	const wantedTopics = new Set(topics.split(/\s+/));
	const wantedKinds = kinds === undefined ? undefined : new Set(kinds.split(/\s+/));
	return events
		.filter(({ date, topics: own, kind }) => {
			const year = date.slice(0, 4);
			return (
				own.some((topic) => wantedTopics.has(topic)) &&
				year >= from &&
				year <= to &&
				(wantedKinds?.has(kind) ?? true)
			);
		})
		.toSorted((a, b) => a.date.localeCompare(b.date));
}
