declare module '@pagefind/default-ui' {
	/** Pagefind’s field and list of results; the options are those of its documentation. */
	export class PagefindUI {
		constructor(options: Readonly<Record<string, unknown>>);
	}
}
