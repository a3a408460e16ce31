import { View } from '@tarojs/components'
import { Button } from '@/src/components/button'
import './dialog.css'
import { useDialog } from './dialog-store'

/** Stands in every page; see src/components/page. */
export function DialogHost() {
  const asked = useDialog((state) => state.asked)
  if (!asked) return null
  const { title, body, confirm, cancel, answer } = asked
  return (
    <View className="dialog" role="alertdialog" aria-modal="true" aria-label={title}>
      <View className="veil" catchMove aria-hidden="true" />
      <View className="dialog-panel">
        <View className="t-section">{title}</View>
        {body !== undefined && <View className="dialog-body">{body}</View>}
        <View className="dialog-buttons">
          <Button onTap={() => answer(true)}>{confirm}</Button>
          {cancel !== undefined && (
            <Button kind="quiet" onTap={() => answer(false)}>
              {cancel}
            </Button>
          )}
        </View>
      </View>
    </View>
  )
}
