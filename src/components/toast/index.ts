export { ToastHost } from './toast-host'
export { toast, toastMs } from './toast-store'
