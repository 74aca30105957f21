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

@Entity('absences')
export class AbsenceEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ManyToOne(() => PersonEntity, (person) => person.absences, {
    nullable: false,
    onDelete: 'CASCADE',
  })
  @JoinColumn({ name: 'person_id' })
  person: Relation<PersonEntity>;

  @ManyToOne(() => PersonEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'deputy_id' })
  deputy: Relation<PersonEntity>;

  @Column('date', { name: 'valid_from' })
  validFrom: LocalDate;

  @Column('date', { name: 'valid_until' })
  validUntil: LocalDate;
}
