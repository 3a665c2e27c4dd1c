// Opened by jshell: the library's types, and tables shown whole instead of cut at 1,000 characters.
import java.nio.file.Path;
import org.parindex.ParIndex;
import org.parindex.comparison.*;
import org.parindex.dossier.*;
import org.parindex.evidence.*;
import org.parindex.framework.*;
import org.parindex.points.*;
import org.parindex.policy.*;
import org.parindex.audit.*;
import org.parindex.fact.*;
import org.parindex.published.*;
import org.parindex.ranking.*;
import org.parindex.rule.*;
import org.parindex.assessment.*;
import org.parindex.score.*;
import org.parindex.survey.*;
import org.parindex.text.*;
import org.parindex.unit.*;

/set mode parindex normal -command
/set truncation parindex 1000000
/set feedback parindex
