/** A source, and the place in it that bears a sentence out. */
export interface Citation {
	id: string;
	/** Article, page or paragraph, such as "Art. 4". */
	pinpoint?: string | undefined;
}

/**
 * Reads the `s` attribute of `<Cite>`: ids separated by spaces. After `id@` follows a pinpoint, which runs to
 * the next `;` or to the end, since pinpoints hold spaces: `kremlin-3506@Art. 19; tass-2022`.
 *
 * @param attribute value of the attribute
 */
export function parseCitations(attribute: string | undefined): Citation[] {
	return (attribute ?? '').split(';').flatMap((group) => {
		const [ids = '', ...rest] = group.split('@');
		const list: Citation[] = ids
			.split(/\s+/)
			.filter((id) => id !== '')
			.map((id) => ({ id }));
		const last = list.at(-1);
		const pinpoint = rest.join('@').trim();
		if (pinpoint !== '' && last) last.pinpoint = pinpoint;
		return list;
	});
}

/** The mark of a citation in plain text, as in `shortAnswer`: `[@id]` or `[@id, Art. 4]`. */
export const CITATION_MARK = /\[@([a-z0-9-]+)(?:,\s*([^\]\s][^\]]*)?)?\]/g;

/**
 * Finds the citation marks in a plain text.
 *
 * @param text text with marks `[@id]`
 */
export function citationsInText(text: string): Citation[] {
	return [...text.matchAll(CITATION_MARK)].map(([, id = '', pinpoint]) => ({ id, pinpoint }));
}
