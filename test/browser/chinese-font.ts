import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from './project-root'

const FAMILY = 'Noto Sans S Chinese'

/**
 * Environment that lets a browser on a bare Linux draw Chinese: a `fonts.conf` in `.cache/fonts` which adds
 * the OTF files of `@embedpdf/fonts-sc` to what the system has. Empty on other systems, which bring a font.
 */
export function chineseFontEnv(): Record<string, string> {
  if (process.platform !== 'linux') return {}
  const folder = path.join(projectRoot, '.cache', 'fonts')
  mkdirSync(folder, { recursive: true })
  // Written beside and moved: another run may be reading it.
  const draft = path.join(folder, `fonts.conf.${process.pid}`)
  writeFileSync(draft, fontsConf(folder))
  renameSync(draft, path.join(folder, 'fonts.conf'))
  return { FONTCONFIG_PATH: folder }
}

function fontsConf(folder: string): string {
  const fonts = path.join(projectRoot, 'node_modules', '@embedpdf', 'fonts-sc', 'fonts')
  const prefer = (family: string) =>
    `<alias binding="same"><family>${family}</family><prefer><family>${FAMILY}</family></prefer></alias>`
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir>${path.join(folder, 'cache')}</cachedir>
  ${['sans-serif', 'system-ui', 'serif', 'PingFang SC', 'Microsoft YaHei'].map(prefer).join('\n  ')}
</fontconfig>
`
}
