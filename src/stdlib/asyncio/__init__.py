"""`asyncio` without sockets, processes and threads. The event loop has the virtual time of the run."""

from .base_events import *
from .coroutines import *
from .events import *
from .exceptions import *
from .futures import *
from .locks import *
from .runners import *
from .queues import *
from .tasks import *
from .taskgroups import *
from .timeouts import *
from .threads import *
from .events import _AbstractEventLoopPolicy as AbstractEventLoopPolicy
from .base_events import _DefaultEventLoopPolicy as DefaultEventLoopPolicy
from .coroutines import iscoroutinefunction

__all__ = (base_events.__all__ + coroutines.__all__ + events.__all__ + exceptions.__all__ + futures.__all__ +
           locks.__all__ + runners.__all__ + queues.__all__ + tasks.__all__ + taskgroups.__all__ + threads.__all__ +
           timeouts.__all__)
