/**
 * Shows the note of a citation in a card beside its number, on hover, focus or tap. The link to the note works
 * without it, and a second tap follows the link.
 */
const HIDE_DELAY = 200;

const card = document.createElement('div');
card.className = 'cite-card';
card.popover = 'manual';
card.setAttribute('role', 'tooltip');
card.id = 'cite-card';
card.dataset['pagefindIgnore'] = '';
document.body.append(card);

let owner: HTMLAnchorElement | undefined;
let hideTimer: ReturnType<typeof setTimeout> | undefined;

function linkOf(event: Event): HTMLAnchorElement | null {
	const { target } = event;
	return target instanceof Element ? target.closest<HTMLAnchorElement>('sup.cite > a') : null;
}

function show(link: HTMLAnchorElement): void {
	clearTimeout(hideTimer);
	if (owner === link) return;
	const note = document.getElementById(link.hash.slice(1));
	if (!note) return;
	hide();
	const copy = note.cloneNode(true) as HTMLElement;
	copy.querySelector('.note-back')?.remove();
	card.replaceChildren(...copy.childNodes);
	card.showPopover();
	const mark = link.getBoundingClientRect();
	const box = card.getBoundingClientRect();
	const left = Math.max(
		8,
		Math.min(mark.left, document.documentElement.clientWidth - box.width - 8),
	);
	const isRoomBelow = mark.bottom + box.height + 8 < innerHeight;
	const top = isRoomBelow ? mark.bottom + 6 : mark.top - box.height - 6;
	card.style.left = `${left + scrollX}px`;
	card.style.top = `${top + scrollY}px`;
	link.setAttribute('aria-describedby', card.id);
	owner = link;
}

function hide(): void {
	clearTimeout(hideTimer);
	owner?.removeAttribute('aria-describedby');
	owner = undefined;
	if (card.matches(':popover-open')) card.hidePopover();
}

function hideSoon(): void {
	clearTimeout(hideTimer);
	hideTimer = setTimeout(hide, HIDE_DELAY);
}

document.addEventListener('pointerover', (event) => {
	if (event.pointerType === 'touch') return;
	const link = linkOf(event);
	if (link) show(link);
	else if (event.target instanceof Node && card.contains(event.target)) clearTimeout(hideTimer);
	else if (owner) hideSoon();
});
document.addEventListener('focusin', (event) => {
	const link = linkOf(event);
	if (link?.matches(':focus-visible')) show(link);
	else if (!(event.target instanceof Node && card.contains(event.target))) hide();
});
document.addEventListener('click', (event) => {
	const link = linkOf(event);
	if (!link) {
		if (!(event.target instanceof Node && card.contains(event.target))) hide();
		return;
	}
	// A first tap opens the card; with a mouse or by keyboard the card is open already, and the link leads to the note.
	if (event instanceof PointerEvent && event.pointerType === 'touch' && owner !== link) {
		event.preventDefault();
		show(link);
	} else hide();
});
document.addEventListener('keydown', (event) => {
	if (event.key === 'Escape') hide();
});
addEventListener('resize', hide);
