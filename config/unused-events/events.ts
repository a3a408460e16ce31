/**
 * Events that no component of ours listens to. Taro writes each into every level of its templates, 6 KB of the
 * main package; one that is left out never reaches the app, so take it off this list before listening to it.
 * test/config/unused-events.test.ts watches over that.
 */
export const unusedEvents = [
  'TouchEnd',
  'TouchCancel',
  'LongPress',
  'LongTap',
  'AnimationStart',
  'AnimationIteration',
  'AnimationEnd',
  'TransitionEnd',
  'SelectionChange',
  'KeyboardCompositionStart',
  'KeyboardCompositionUpdate',
  'KeyboardCompositionEnd',
  'NickNameReview',
  'GetUserInfo',
  'GetRealTimePhoneNumber',
  'ChooseAvatar',
  'LaunchApp',
  'Contact',
] as const
