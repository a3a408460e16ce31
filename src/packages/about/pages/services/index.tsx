import { View } from '@tarojs/components'
import { Card } from '@/src/components/card'
import { Cell } from '@/src/components/cell'
import { Hotline } from '@/src/components/hotline'
import { Page } from '@/src/components/page'
import { openPage } from '@/src/platform/navigate'
import { services } from './services'

/** Everything the app can do, on one page in plain words. */
export default function ServicesPage() {
  return (
    <Page>
      {services.map(({ title, items }) => (
        <Card key={title}>
          <View className="t-section" role="heading" aria-level={2}>
            {title}
          </View>
          {items.map(({ icon, title: name, note, page }) => (
            <Cell key={page} icon={icon} title={name} note={note} onTap={() => openPage(page)} />
          ))}
        </Card>
      ))}
      <Hotline />
    </Page>
  )
}
