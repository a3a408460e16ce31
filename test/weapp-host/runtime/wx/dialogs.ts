import type { Overlays } from '../overlays'
import { apis, Failure } from './api'

/** Dialogs that the app asks for. */
export function dialogApis(overlays: Overlays) {
  return apis({
    showModal: async (options) => {
      const {
        title = '',
        content = '',
        showCancel = true,
        cancelText = '取消',
        confirmText = '确定',
      } = options
      const editable = options.editable === true
      const { button, content: written } = await overlays.dialog({
        title: String(title),
        content: editable ? [] : [String(content)],
        buttons: showCancel ? [String(cancelText), String(confirmText)] : [String(confirmText)],
        ...(editable ? { editable: String(options.placeholderText ?? '') } : {}),
      })
      const confirm = button === (showCancel ? 1 : 0)
      return { confirm, cancel: !confirm, content: editable && confirm ? written : null }
    },
    showActionSheet: async ({ itemList, alertText = '' }) => {
      const labels = Array.isArray(itemList) ? itemList.map(String) : []
      const tapIndex = await overlays.sheet(String(alertText), labels)
      if (tapIndex === null) throw new Failure('cancel')
      return { tapIndex }
    },
    showToast: ({ title, duration = 1500 }) => overlays.toast(String(title), Number(duration)),
    hideToast: () => overlays.hideToast(),
    showLoading: ({ title }) => overlays.toast(String(title), null),
    hideLoading: () => overlays.hideToast(),
  })
}
