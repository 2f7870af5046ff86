/** Styles of the launcher and its panel. They live in the shadow tree as a constructed sheet, which no policy of the site forbids. */
export const styles = `
:host { all: initial; }
@media print { :host { display: none; } }
* { box-sizing: border-box; }
:is(button, p, a) { font: 600 16px/1.3 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
.launcher {
  position: fixed; z-index: 2147483000; bottom: calc(20px + env(safe-area-inset-bottom, 0px)); display: flex; align-items: center; gap: 10px;
  min-height: 52px; max-width: calc(100vw - 32px); padding: 12px 20px 12px 16px; border: 2px solid transparent; border-radius: 28px; cursor: pointer;
  color: var(--text); background: var(--color); box-shadow: 0 1px 3px rgb(0 0 0 / .2), 0 6px 20px rgb(0 0 0 / .22); text-align: start;
}
.right .launcher { right: calc(20px + env(safe-area-inset-right, 0px)); }
.left .launcher { left: calc(20px + env(safe-area-inset-left, 0px)); }
.launcher:hover { box-shadow: 0 2px 5px rgb(0 0 0 / .25), 0 10px 28px rgb(0 0 0 / .28); }
:focus-visible { outline: 3px solid #fff; outline-offset: 0; box-shadow: 0 0 0 6px #111 !important; }
svg { flex: none; width: 24px; height: 24px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.badge { min-width: 22px; padding: 1px 6px; border-radius: 11px; color: #fff; background: #b3261e; font-size: 13px; text-align: center; }
.badge:empty, .open .when-closed, .when-open { display: none; }
.open .when-open { display: block; }
.open .launcher { padding: 12px; }
dialog {
  position: fixed; z-index: 2147483000; inset: auto; bottom: calc(88px + env(safe-area-inset-bottom, 0px)); width: 408px; height: min(680px, calc(100vh - 108px));
  max-width: none; max-height: none; margin: 0; padding: 0; overflow: hidden; border: 1px solid rgb(128 128 128 / .35); border-radius: 16px; background: #fff; color: #1c1c1c;
  box-shadow: 0 12px 48px rgb(0 0 0 / .28);
}
.right dialog { right: calc(20px + env(safe-area-inset-right, 0px)); }
.left dialog { left: calc(20px + env(safe-area-inset-left, 0px)); }
dialog.full { inset: 0; width: 100%; height: 100%; border: 0; border-radius: 0; }
dialog::backdrop { background: none; }
dialog[open] { display: block; animation: rise .18s ease-out; }
@keyframes rise { from { opacity: 0; transform: translateY(12px); } }
@media (max-width: 480px) { .launcher { gap: 8px; padding: 10px 16px 10px 12px; font-size: 15px; } }
@media (prefers-reduced-motion: reduce) { dialog[open] { animation: none; } }
iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: normal; }
.cover { position: absolute; inset: 0; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 16px; padding: 32px; text-align: center; background: inherit; }
.cover p { margin: 0; font-weight: 400; }
.cover a { color: inherit; }
.cover button, .cover a { padding: 10px 18px; }
.cover button { min-height: 44px; border: 2px solid currentColor; border-radius: 8px; color: inherit; background: none; cursor: pointer; }
[hidden] { display: none !important; }
@media (prefers-color-scheme: dark) { dialog { background: #16191d; color: #f1f3f5; } }
@media (forced-colors: active) { .launcher, dialog { border: 2px solid ButtonText; } }
`;
