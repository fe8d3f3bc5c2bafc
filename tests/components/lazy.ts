// What components load once it is seen: loaded with the test, it comes at once, and never after the test is over.
import '../../components/bodymap/BodyPicture';
import '../../components/figures/Figure';
import '../../components/plan/print/Pieces';
import '../../components/popup/AcutePictureDrawn';
