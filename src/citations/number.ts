import { type Citation, parseCitations } from './marks.ts';

/** What a note tells of a source. */
export interface SourceView {
	title: string;
	publisher: string;
	/** Date as prose. */
	date?: string | undefined;
	/** Who is speaking, as the reader sees it. */
	stake: string;
	/** Name of the language, where it is not English. */
	language?: string | undefined;
	/** BCP 47 tag of the title. */
	lang: string;
	url?: string | undefined;
	noUrl?: string | undefined;
	/** What else a reader should know: that the page is a copy, or weak. */
	remark?: string | undefined;
	/** Whether it is the text or act itself, so that it needs no second voice. */
	isPrimary: boolean;
}

/** A numbered page and the ids of the sources that it cites. */
export interface NumberedPage {
	html: string;
	cited: string[];
}

const ONE_MARK = '<csto-cite\\b[^>]*?\\sdata-cites="([^"]*)"([^>]*)>\\s*</csto-cite>';
const MARK = new RegExp(ONE_MARK, 'g');
const CAUTION = /\sdata-caution="([^"]*)"/;
/** Marks that follow each other, with the space before them: numbers stand close to their word. */
const MARKS = new RegExp(`\\s*${ONE_MARK}(?:\\s*${ONE_MARK})*`, 'g');
const NOTES = /<csto-notes\b[^>]*>\s*<\/csto-notes>/;

interface Note {
	number: number;
	source: SourceView;
	pinpoint?: string | undefined;
	/** Ids of the marks that lead to the note. */
	marks: string[];
}

/**
 * Numbers the citations of a finished page in the order of their first use and writes the notes.
 * One number stands for each pair of source and pinpoint. It works on finished HTML, because numbers that
 * are given while components run come out in another order than the reader sees.
 *
 * @param html finished page with marks made by `citationMark` and one `<csto-notes>`
 * @param describe what is known of a source
 * @returns the page with numbers and notes
 * @throws whatever `describe` throws for an unknown source
 */
export function numberCitations(html: string, describe: (id: string) => SourceView): NumberedPage {
	const notes = new Map<string, Note>();
	const cited = new Set<string>();
	const numbered = html.replaceAll(MARKS, (marks, ...rest: unknown[]) => {
		const citations = citationsOf(marks);
		const links = citations.map(({ id, pinpoint }) => {
			cited.add(id);
			const key = `${id}@${pinpoint ?? ''}`;
			const note = notes.get(key) ?? {
				number: notes.size + 1,
				source: describe(id),
				pinpoint,
				marks: [],
			};
			notes.set(key, note);
			const markId = `cite-${note.number}-${note.marks.length + 1}`;
			note.marks.push(markId);
			const link = `<a href="#note-${note.number}" id="${markId}" aria-label="${escapeHtml(markLabel(note))}">${note.number}</a>`;
			return { number: note.number, link };
		});
		// New numbers rise by themselves; a number used again would stand among them in any place.
		const inOrder = links.toSorted((a, b) => a.number - b.number).map(({ link }) => link);
		const offset = rest.findLast((value) => typeof value === 'number') ?? 0;
		const cautions = cautionsOf(
			marks,
			citations.map(({ id }) => describe(id)),
			html,
			offset,
		);
		const remark =
			cautions.length === 0
				? ''
				: ` <small class="cite-caution" data-pagefind-ignore>${escapeHtml(cautions.join(', '))}</small>`;
		return `<sup class="cite" data-pagefind-ignore>${inOrder.join('<span class="cite-comma">,</span>')}</sup>${remark}`;
	});
	return {
		html: numbered.replace(NOTES, () => writeNotes([...notes.values()])),
		cited: [...cited],
	};
}

/** How far back a writer’s own words “one source” are looked for: marks are long, and a short answer has seven. */
const SAID_BEFORE = 3000;

/**
 * What a reader must know of a claim beside its numbers: that a single voice bears it, or that the row is not sure.
 * Tables say so in notes of their own, lists of facts in a line below, and the short answer is borne out by the page.
 */
function cautionsOf(
	marks: string,
	sources: readonly SourceView[],
	html: string,
	offset: number,
): string[] {
	const attributes = [...marks.matchAll(MARK)].map(([, , rest = '']) => rest);
	const own = attributes.flatMap((rest) => CAUTION.exec(rest)?.[1] ?? []);
	const [only] = sources;
	const isPartial = attributes.some((rest) => rest.includes('data-partial'));
	const isSingle = !isPartial && sources.length === 1 && only !== undefined && !only.isPrimary;
	const tells =
		isInside(html, offset, TELLING_LIST, 'dl') ||
		TELLS_ITSELF.some((element) => isInside(html, offset, element));
	if (!isSingle || tells) return own;
	const before = html.slice(Math.max(0, offset - SAID_BEFORE), offset);
	const block = before.slice(
		Math.max(0, ...BLOCK_STARTS.map((start) => before.lastIndexOf(start))),
	);
	if (/class="short-answer"/.test(block) || /\bone (weak )?source\b/i.test(block)) return own;
	return ['one source', ...own];
}

/** Elements that say of each entry who speaks: rows of tables, figures side by side, fields of a form. */
const TELLS_ITSELF = ['table', 'figure', 'form'] as const;

/** A list of facts with a line below that says what a single number means. */
const TELLING_LIST = 'dl class="key-facts" data-tells';

const BLOCK_STARTS = ['<p', '<li', '<dd', '<blockquote'] as const;

const isInside = (html: string, offset: number, opening: string, element = opening): boolean =>
	html.lastIndexOf(`<${opening}`, offset) > html.lastIndexOf(`</${element}>`, offset);

/** The citations of a run of marks, each once. */
function citationsOf(marks: string): Citation[] {
	const all = [...marks.matchAll(MARK)].flatMap(([, value = '']) =>
		parseCitations(unescapeHtml(value)),
	);
	const keys = all.map(({ id, pinpoint }) => `${id}@${pinpoint ?? ''}`);
	return all.filter((_citation, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** What a mark says of its claim beside the sources. */
export interface MarkRemarks {
	/** Words that follow the numbers, such as how sure the row is. */
	caution?: string | undefined;
	/** Whether the claim has more sources than the mark names. */
	isPartial?: boolean | undefined;
}

/**
 * The mark that a component leaves for `numberCitations`.
 *
 * @param cites value in the form of the `s` attribute of `<Cite>`
 * @param remarks what else the pass must know of the claim
 */
export function citationMark(cites: string, { caution, isPartial }: MarkRemarks = {}): string {
	const attributes = [
		`data-cites="${escapeHtml(cites)}"`,
		...(caution === undefined ? [] : [`data-caution="${escapeHtml(caution)}"`]),
		...(isPartial ? ['data-partial'] : []),
	];
	return `<csto-cite ${attributes.join(' ')}></csto-cite>`;
}

function markLabel({ number, source, pinpoint }: Note): string {
	// The card and the note have the rest; three facts for each of 200 numbers would weigh 2 KB.
	const parts = [source.publisher, pinpoint, source.stake];
	return `Source ${number}: ${parts.filter((part) => part !== undefined).join(', ')}`;
}

function writeNotes(notes: readonly Note[]): string {
	if (notes.length === 0) return '';
	const items = notes.map(
		(note) => `<li id="note-${note.number}">${writeNote(note)}${writeBackLinks(note)}</li>`,
	);
	return [
		'<section class="notes" aria-labelledby="sources" data-pagefind-ignore>',
		'<h2 id="sources">Sources</h2>',
		`<ol>${items.join('')}</ol>`,
		'</section>',
	].join('');
}

function writeNote({ source, pinpoint }: Note): string {
	const lang = source.lang === 'en' ? '' : ` lang="${source.lang}" dir="auto"`;
	const title = `<cite${lang}>${escapeHtml(source.title)}</cite>`;
	const rest = [
		source.publisher,
		source.date ?? 'undated',
		...(pinpoint === undefined ? [] : [pinpoint]),
		...(source.language === undefined ? [] : [`in ${source.language}`]),
	];
	const address =
		source.url === undefined
			? `<span class="note-address">${escapeHtml(source.noUrl ?? '')}</span>`
			: `<a class="note-address" href="${escapeHtml(source.url)}" rel="external">${escapeHtml(shortAddress(source.url))}</a>`;
	const remark = source.remark === undefined ? '' : ` <span>${escapeHtml(source.remark)}</span>`;
	return `${title}. ${escapeHtml(rest.join(', '))}. <span class="stake">${escapeHtml(source.stake)}</span>${remark} ${address}`;
}

function writeBackLinks({ number, marks }: Note): string {
	const links = marks.map((mark, index) => {
		const label =
			marks.length === 1
				? `Back to citation ${number}`
				: `Back to citation ${number}, use ${index + 1}`;
		return `<a href="#${mark}" aria-label="${label}">${marks.length === 1 ? '↑' : index + 1}</a>`;
	});
	return ` <span class="note-back">${links.join(' ')}</span>`;
}

const shortAddress = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/**
 * Escapes a text for HTML content and double-quoted attributes.
 *
 * @param text plain text
 */
export function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

function unescapeHtml(text: string): string {
	return text
		.replaceAll('&quot;', '"')
		.replaceAll('&#34;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&gt;', '>')
		.replaceAll('&lt;', '<')
		.replaceAll('&amp;', '&');
}
