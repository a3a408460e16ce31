import { View } from '@tarojs/components'
import './toast.css'
import { useToast } from './toast-store'

/** Stands in every page; see src/components/page. */
export function ToastHost() {
  const words = useToast((state) => state.words)
  return (
    <View className="toast-host" role="status" aria-live="polite">
      {words !== undefined && <View className="toast">{words}</View>}
    </View>
  )
}
