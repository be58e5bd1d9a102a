namespace TeleSSL.Domain.Stock;

/// <summary>A place where devices are stored. Places form a tree: depot, room, shelf.</summary>
/// <param name="Code">E.g. <c>depot</c> or <c>depot/a1</c>.</param>
/// <param name="Name">Its display name.</param>
/// <param name="Unit">The unit it belongs to; a device procured here belongs to that unit.</param>
/// <param name="Parent">Code of the place it is part of.</param>
public sealed record Location(string Code, string Name, string Unit, string? Parent);
