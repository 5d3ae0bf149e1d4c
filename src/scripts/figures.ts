/**
 * Shows the drawing of a figure in a dialog that fills the window. Without JavaScript the link to the file does the same.
 * The drawing itself moves, since a copy would repeat its ids.
 */
for (const figure of document.querySelectorAll('.figure-box')) {
	const button = figure.querySelector<HTMLButtonElement>('.figure-enlarge');
	const box = figure.querySelector<HTMLElement>('.figure-scroll');
	const drawing = box?.querySelector('svg');
	if (!button || !box || !drawing) continue;
	button.hidden = false;
	button.addEventListener('click', () => {
		const dialog = document.createElement('dialog');
		dialog.className = 'figure-dialog';
		dialog.setAttribute('aria-label', box.getAttribute('aria-label') ?? '');
		const close = document.createElement('button');
		close.type = 'button';
		close.className = 'figure-close';
		close.textContent = 'Close';
		close.addEventListener('click', () => dialog.close());
		const room = document.createElement('div');
		room.className = 'figure-room';
		room.tabIndex = 0;
		room.setAttribute('role', 'group');
		room.setAttribute('aria-label', box.getAttribute('aria-label') ?? '');
		// The page must not jump while the drawing is away.
		box.style.minHeight = `${box.offsetHeight}px`;
		room.append(drawing);
		dialog.append(close, room);
		document.body.append(dialog);
		dialog.addEventListener('close', () => {
			box.append(drawing);
			box.style.minHeight = '';
			dialog.remove();
			button.focus();
		});
		dialog.showModal();
	});
}
