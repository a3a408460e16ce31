import type { People } from '../people'
import type { Pusher } from '../push-events'

/** `subscriptionsSetting` of `wx.getSetting({withSubscriptions: true})`: only kept choices are listed. */
export type SubscriptionsSetting = { mainSwitch: boolean; itemSettings: Record<string, 'accept' | 'reject'> }

/** What the customer changes on the settings page; null forgets a kept choice. */
export type SettingsChange = { mainSwitch?: boolean; items?: Record<string, 'accept' | 'reject' | null> }

export type Settings = {
  read(openid: string): SubscriptionsSetting
  /** Rejecting a template ends its grants and is pushed; accepting one isn't, as the document has it. */
  change(openid: string, change: SettingsChange): SubscriptionsSetting
}

export const createSettings = ({ people, pusher }: { people: People; pusher: Pusher }): Settings => {
  const read = (openid: string): SubscriptionsSetting => {
    const person = people.find(openid)
    return { mainSwitch: person?.mainSwitch ?? true, itemSettings: Object.fromEntries(person?.items ?? []) }
  }

  return {
    read,
    change: (openid, { mainSwitch, items = {} }) => {
      if (mainSwitch !== undefined) people.record({ type: 'mainSwitched', openid, on: mainSwitch })
      const entries = Object.entries(items)
      for (const [templateId, setting] of entries) {
        people.record({ type: 'itemSet', openid, templateId, setting })
      }
      const rejected = entries.filter(([, setting]) => setting === 'reject').map(([id]) => id)
      pusher.rejectedInSettings(openid, rejected)
      return read(openid)
    },
  }
}
