namespace TeleSSL.Contracts;

/// <summary>
/// Body of <c>POST /api/search</c>: what was typed into the field on top of every page. It is a POST because a CPR or telephone number
/// must not be in a URL.
/// </summary>
/// <param name="Text">
/// 1-100 characters: a serial's beginning or last characters (from 3), an asset tag, a scanned code, a ticket's number, a place's name or code, a
/// CPR or telephone number.
/// </param>
/// <param name="Reason">Why citizens are searched for by the number; it is logged with each who is shown. Without it none is.</param>
/// <param name="About">Id of the ticket or device it is about.</param>
public sealed record SearchRequest(string Text, LookUpReason? Reason = null, Guid? About = null);

/// <summary>
/// Answer of <c>POST /api/search</c>: at most ten of each group, all within the viewer's scope; groups that are not for the viewer's
/// roles are empty.
/// </summary>
/// <param name="Devices">By code, serial or tag.</param>
/// <param name="Tickets">The one with this number.</param>
/// <param name="Locations">Stores and shelves of the units whose devices the viewer sees, by name or code.</param>
/// <param name="Citizens">
/// Those with this CPR or telephone number, as in a look-up by phone: a protected one without name and address. By name:
/// <c>POST /api/citizens/find</c>.
/// </param>
/// <param name="NeedsReason">It reads as a CPR or telephone number, and citizens were not searched because no reason was sent.</param>
public sealed record SearchAnswer(
    IReadOnlyList<DeviceAnswer> Devices, IReadOnlyList<TicketAnswer> Tickets, IReadOnlyList<LocationAnswer> Locations,
    IReadOnlyList<CitizenByPhone> Citizens, bool NeedsReason);
