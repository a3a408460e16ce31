import { View } from '@tarojs/components'
import { Icon, type IconName } from '@/src/components/icon'
import { Tap } from '@/src/components/tap'
import { openPage } from '@/src/platform/navigate'
import { pages } from '@/src/routes'

const more: readonly (readonly [icon: IconName, name: string, page: string])[] = [
  ['box', '配件', pages.parts],
  ['pin', '网点', pages.outlets],
  ['message', '投诉建议', pages.voice],
  ['check', '官方核验', pages.official],
  ['list', '全部服务', pages.services],
]

/** What fewer people come for, on one quiet row. */
export function More() {
  return (
    <View className="home-more">
      {more.map(([icon, name, page]) => (
        <Tap key={page} className="home-more-one" onTap={() => openPage(page)}>
          <Icon name={icon} />
          <View>{name}</View>
        </Tap>
      ))}
    </View>
  )
}
