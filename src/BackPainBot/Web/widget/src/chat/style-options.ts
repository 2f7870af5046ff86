/** Three dots that come and go; still for who wants no motion. */
const dots = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 20"><style>
circle { fill: #7d8a94; animation: d 1.2s infinite; } circle:nth-of-type(2) { animation-delay: .2s } circle:nth-of-type(3) { animation-delay: .4s }
@keyframes d { 50% { opacity: .25 } } @media (prefers-reduced-motion: reduce) { circle { animation: none } }
</style><circle cx="8" cy="10" r="4"/><circle cx="24" cy="10" r="4"/><circle cx="40" cy="10" r="4"/></svg>`;

/** Web Chat's looks. Colours are the style sheet's, so that dark mode and the clinic's colour need no second set. */
export const styleOptions = {
  accent: 'var(--accent)',
  backgroundColor: 'var(--surface)',
  subtle: 'var(--subtle)',
  primaryFont: 'var(--font)',
  fontSizeSmall: '0.8125rem',
  paddingRegular: 12,

  bubbleBackground: 'var(--bubble)',
  bubbleTextColor: 'var(--text)',
  bubbleBorderColor: 'var(--bubble)',
  bubbleBorderRadius: 14,
  bubbleMaxWidth: 640,
  bubbleMinWidth: 120,
  bubbleFromUserBackground: 'var(--brand)',
  bubbleFromUserTextColor: 'var(--on-brand)',
  bubbleFromUserBorderColor: 'var(--brand)',
  bubbleFromUserBorderRadius: 14,

  cardEmphasisBackgroundColor: 'var(--raised)',
  cardPushButtonBackgroundColor: 'var(--accent)',
  cardPushButtonTextColor: 'var(--on-accent)',

  // A long answer is read from its beginning.
  autoScrollSnapOnActivity: true,
  autoScrollSnapOnPage: true,

  typingAnimationBackgroundImage: `url("data:image/svg+xml,${encodeURIComponent(dots)}")`,
  typingAnimationWidth: 48,
  typingAnimationHeight: 20,

  hideUploadButton: true,
  sendBoxBackground: 'var(--surface)',
  sendBoxTextColor: 'var(--text)',
  sendBoxPlaceholderColor: 'var(--subtle)',
  sendBoxBorderTop: '1px solid var(--line)',
  sendBoxButtonColor: 'var(--accent)',
  sendBoxButtonColorOnDisabled: 'var(--subtle)',
  sendBoxButtonShadeColorOnHover: 'var(--raised)',
  sendBoxButtonShadeColorOnActive: 'var(--raised)',
  sendBoxButtonShadeColorOnDisabled: 'transparent',
  sendBoxButtonKeyboardFocusIndicatorBorderColor: 'var(--accent)',
  sendBoxHeight: 52,
  sendBoxTextWrap: true,

  // The page itself keeps and sends what cannot be sent yet; until then a message says "Sending".
  sendTimeout: 290_000,

  suggestedActionLayout: 'flow',
  suggestedActionHeight: 40,
  suggestedActionBorderRadius: 20,
  suggestedActionBorderWidth: 1,
  suggestedActionBackgroundColor: 'var(--surface)',
  suggestedActionTextColor: 'var(--accent)',
  suggestedActionBorderColor: 'var(--accent)',
  suggestedActionBackgroundColorOnHover: 'var(--raised)',
  suggestedActionBackgroundColorOnActive: 'var(--raised)',
  suggestedActionKeyboardFocusIndicatorBorderColor: 'var(--accent)',
  suggestedActionsVisualKeyboardIndicatorColor: 'var(--accent)',
  suggestedActionsFlowMaxHeight: 190,

  timestampColor: 'var(--subtle)',
  transcriptVisualKeyboardIndicatorColor: 'var(--accent)',
  transcriptActivityVisualKeyboardIndicatorColor: 'var(--subtle)',
};
