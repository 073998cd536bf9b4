// The same tokens as tokens.css, in the form that antd reads. Checked with axe: no contrast violation in either theme.
const shared = {
  fontFamily:
    "'PingFang SC','HarmonyOS Sans SC','MiSans','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif",
  borderRadius: 4,
  motionDurationFast: '0.08s',
  motionDurationMid: '0.12s',
  motionDurationSlow: '0.15s',
}

export const light = {
  token: {
    ...shared,
    colorPrimary: '#0B5394', colorLink: '#0B5394', colorInfo: '#0B5394', colorInfoBg: '#E8F1FA', colorInfoBorder: '#A9C8E6',
    colorSuccess: '#1E6B52', colorSuccessBg: '#E6F4EE', colorSuccessBorder: '#A6D3BF',
    colorWarning: '#8A4B00', colorWarningBg: '#FFF4E0', colorWarningBorder: '#F0CC8C',
    colorError: '#B3202A', colorErrorBg: '#FDECEC', colorErrorBorder: '#F0B4B8',
    colorTextBase: '#1B2430', colorTextPlaceholder: '#5F6B7A', colorTextSecondary: '#4A5565', colorTextTertiary: '#5F6B7A',
    colorTextDescription: '#5F6B7A', colorBorder: '#7A8797', colorBgLayout: '#F5F7FA',
    fontSize: 14, controlHeight: 32,
  },
  components: { Table: { borderColor: '#DDE3EA', rowSelectedBg: '#E8F1FA', rowSelectedHoverBg: '#E8F1FA' } },
}

/** Used with `theme.darkAlgorithm`. */
export const dark = {
  token: {
    ...shared,
    colorPrimary: '#6FB1EE', colorLink: '#6FB1EE', colorInfo: '#6FB1EE', colorInfoBg: '#10243A', colorInfoBorder: '#2A547C',
    colorSuccess: '#6CCFA6', colorSuccessBg: '#12352A', colorSuccessBorder: '#256450',
    colorWarning: '#F2B95C', colorWarningBg: '#3A2A0E', colorWarningBorder: '#6B4E1C',
    colorError: '#FF8A8A', colorErrorBg: '#43181C', colorErrorBorder: '#7A2E34',
    colorTextLightSolid: '#0F1722', colorText: '#E6EBF2', colorTextSecondary: '#C3CCD8', colorTextTertiary: '#A9B4C2',
    colorTextDescription: '#A9B4C2', colorTextPlaceholder: '#A9B4C2', colorBorder: '#6C7C90', colorBgBase: '#0F1722',
    colorBgContainer: '#182231', colorBgElevated: '#1E2A3B', colorBgLayout: '#0F1722',
    fontSize: 14, controlHeight: 32,
  },
  components: { Table: { borderColor: '#2A3647', headerBg: '#1E2A3B', headerSplitColor: '#2A3647', rowSelectedBg: '#10243A', rowSelectedHoverBg: '#10243A' } },
}
