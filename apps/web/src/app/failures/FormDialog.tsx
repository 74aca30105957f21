import { Dialog } from '../../ui/Dialog.js';
import { DialogForm, type DialogFormProps } from './DialogForm.js';

interface FormDialogProps extends DialogFormProps {
  title: string;
  role?: 'dialog' | 'alertdialog';
}

/** A dialog that asks for something and sends it. Import it from files that are loaded lazily. */
export function FormDialog({ title, role, ...form }: FormDialogProps) {
  return (
    <Dialog title={title} close={form.close} {...(role && { role })}>
      <DialogForm {...form} />
    </Dialog>
  );
}
