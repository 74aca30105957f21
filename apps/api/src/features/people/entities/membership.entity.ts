import type { Role } from '@rechtsstand/domain/access';
import type { LocalDate } from '@rechtsstand/domain/time';
import {
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { PersonEntity } from './person.entity.js';
import { TeamEntity } from './team.entity.js';

@Entity('memberships')
export class MembershipEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ManyToOne(() => PersonEntity, (person) => person.memberships, {
    nullable: false,
    onDelete: 'CASCADE',
  })
  @JoinColumn({ name: 'person_id' })
  person: Relation<PersonEntity>;

  /** `null`: the whole office. */
  @ManyToOne(() => TeamEntity, { nullable: true })
  @JoinColumn({ name: 'team_id' })
  team: Relation<TeamEntity> | null;

  @Column('text')
  role: Role;

  @Column('date', { name: 'valid_from' })
  validFrom: LocalDate;

  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: LocalDate | null;
}
