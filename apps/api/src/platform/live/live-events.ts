import { Injectable } from '@nestjs/common';
import { Notices } from '../database/notices.js';
import { LiveStream } from './live-stream.js';

/** What triggers say with `pg_notify` in the transaction of a change; see the migration of the live port. */
const LIVE_CHANNEL = 'live';

interface Announcement {
  /** Whom it reaches: `draft:<id>`, `inbox:<subject>` ... */
  to: string[];
  event: object;
}

interface Subscriber {
  push: (event: object) => void;
  /** Says that anything may be new. */
  anything: object;
}

/**
 * Takes what the database announces to the subscribers of this process. Other processes hear the same,
 * so it does not matter which of them made a change, nor which of them a browser is connected to.
 */
@Injectable()
export class LiveEvents {
  private readonly topics = new Map<string, Set<Subscriber>>();

  constructor(private readonly notices: Notices) {}

  /** Only a process that has subscribers needs to listen. */
  start(): Promise<void> {
    return this.notices.hear(LIVE_CHANNEL, {
      heard: (payload) => this.announce(JSON.parse(payload) as Announcement),
      missed: () => this.announceAnything(),
    });
  }

  /**
   * The events of a topic, beginning with `anything`: who subscribes has read before, and cannot know what
   * happened in between. It is said again whenever this process may have missed something.
   */
  open<Event extends object>(topic: string, anything: Event, onEnd = () => {}): LiveStream<Event> {
    const stream = new LiveStream<Event>(() => {
      this.close(topic, subscriber);
      onEnd();
    });
    // What is announced for a topic is what its subscribers are told: triggers and models say the same.
    const push = (event: object) => stream.push(event as Event);
    const subscriber: Subscriber = { push, anything };
    this.topics.set(topic, (this.topics.get(topic) ?? new Set()).add(subscriber));
    stream.push(anything);
    return stream;
  }

  private announce({ to, event }: Announcement): void {
    for (const topic of to) {
      for (const { push } of this.topics.get(topic) ?? []) push(event);
    }
  }

  private announceAnything(): void {
    for (const subscribers of this.topics.values()) {
      for (const { push, anything } of subscribers) push(anything);
    }
  }

  private close(topic: string, subscriber: Subscriber): void {
    const subscribers = this.topics.get(topic);
    subscribers?.delete(subscriber);
    if (subscribers?.size === 0) this.topics.delete(topic);
  }
}
