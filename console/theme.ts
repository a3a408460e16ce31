import type { ThemeConfig } from 'antd'

/** antd in the house's colours; the same values stand as CSS variables in `styles/tokens.css`. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#C2410C',
    colorPrimaryHover: '#A8380A',
    colorPrimaryActive: '#8F2F08',
    colorLink: '#C2410C',
    colorLinkHover: '#A8380A',
    colorText: '#1F1A17',
    colorTextSecondary: '#564D47',
    colorTextTertiary: '#736A63',
    colorTextDescription: '#736A63',
    colorTextPlaceholder: '#736A63',
    colorTextDisabled: '#736A63',
    colorBgLayout: '#FAF6F2',
    colorBorder: '#CDC2B9',
    colorBorderSecondary: '#EAE3DD',
    colorError: '#B3261E',
    colorSuccess: '#1E7A46',
    colorWarning: '#8A5A00',
    colorErrorBg: '#FDECEA',
    colorWarningBg: '#FFF3D6',
    colorSuccessBg: '#E7F4EC',
    fontSize: 14,
    borderRadius: 8,
    controlHeight: 34,
    motionDurationMid: '0.15s',
    motionDurationSlow: '0.2s',
    fontFamily: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 500 },
    Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
  },
}
