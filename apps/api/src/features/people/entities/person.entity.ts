import {
  Column,
  Entity,
  OneToMany,
  OneToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { AbsenceEntity } from './absence.entity.js';
import { MembershipEntity } from './membership.entity.js';
import { SubjectEntity } from './subject.entity.js';

@Entity('people')
export class PersonEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  login: string;

  @Column('text', { name: 'display_name' })
  displayName: string;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { name: 'password_hash' })
  passwordHash: string;

  @Column('boolean', { name: 'is_demo' })
  isDemo: boolean;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt: Date | null;

  @Column('timestamptz', { name: 'last_visit_at', nullable: true })
  lastVisitAt: Date | null;

  @Column({ type: 'timestamptz', name: 'created_at', insert: false, update: false })
  createdAt: Date;

  @OneToOne(() => SubjectEntity, (subject) => subject.person)
  subject: Relation<SubjectEntity> | null;

  @OneToMany(() => MembershipEntity, (membership) => membership.person)
  memberships: Relation<MembershipEntity>[];

  @OneToMany(() => AbsenceEntity, (absence) => absence.person)
  absences: Relation<AbsenceEntity>[];
}
