import type { Story } from '../story.ts'

/** One simulated person from birth to death, through seven organs. */
export async function lifeStory(s: Story): Promise<void> {
  s.chapter('一、一个人的一生（人口基础信息库，模拟）')
}
