/** Why photos could not be chosen, and what to do. */
export const mediaRefusals = {
  denied: '没有权限用相册和相机。请在微信的设置里打开，或者先不传照片。',
  failed: '没打开相册。请再点一次，或者先不传照片。',
}
