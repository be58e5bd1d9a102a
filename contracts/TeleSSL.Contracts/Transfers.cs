namespace TeleSSL.Contracts;

/// <summary>Answer of <c>POST /api/devices/transfer</c>. All devices or none.</summary>
/// <param name="Unit">Their owner now.</param>
/// <param name="Location">Their home place now.</param>
/// <param name="Devices">Each, with the version it has now.</param>
public sealed record TransferAnswer(string Unit, string Location, IReadOnlyList<TransferredDevice> Devices);

/// <summary>A device that has another owner now.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Version">The version its ETag carries.</param>
public sealed record TransferredDevice(Guid Id, int Version);
