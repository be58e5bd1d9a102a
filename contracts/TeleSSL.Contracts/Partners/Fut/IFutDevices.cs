using Hl7.Fhir.Model;
using Refit;

namespace TeleSSL.Contracts.Partners.Fut;

/// <summary>
/// FUT's device service, base address <c>…/device/fhir</c>. A write needs a token of the organisation that owns the device, and for a
/// DeviceUseStatement also of its patient. Nothing is deleted.
/// </summary>
[Headers("Accept: application/fhir+json")]
public interface IFutDevices
{
    /// <summary>Devices by one or more properties.</summary>
    [Get("/Device")]
    Task<ApiResponse<Bundle>> Find(
        [Property] FutContext context,
        [Query] string? identifier = null,
        [Query] string? organization = null,
        [AliasAs("manufacturer:exact")] string? manufacturer = null,
        [AliasAs("model:exact")] string? model = null,
        [AliasAs("udi-di")] string? udiDi = null,
        [AliasAs("_count")] int? count = null,
        CancellationToken ct = default);

    /// <summary>A further page, by the link of the one before; whoever passes it on has checked its origin.</summary>
    [Get("")]
    Task<ApiResponse<Bundle>> Next([Property] FutContext context, [Url] string link, CancellationToken ct = default);

    /// <summary>One device, with its version.</summary>
    [Get("")]
    Task<ApiResponse<Device>> Device([Property] FutContext context, [Url] string device, CancellationToken ct = default);

    /// <summary>Creates a device. Not safe to repeat: look for its identifier first.</summary>
    [Post("/Device")]
    Task<ApiResponse<Device>> CreateDevice([Property] FutContext context, [Body] Device device, CancellationToken ct = default);

    /// <summary>Changes a device of a known version.</summary>
    [Put("/Device/{id}")]
    Task<ApiResponse<Device>> ChangeDevice(
        [Property] FutContext context, string id, [Body] Device to, [Header("If-Match")] string version, CancellationToken ct = default);

    /// <summary>A patient's uses of devices; <c>_include=DeviceUseStatement:device</c> brings the devices.</summary>
    [Get("/DeviceUseStatement")]
    Task<ApiResponse<Bundle>> Uses(
        [Property] FutContext context, [Query] string patient, [Query] string status = "active",
        [AliasAs("_include")] string? include = null, CancellationToken ct = default);

    /// <summary>Creates a use. Not safe to repeat.</summary>
    [Post("/DeviceUseStatement")]
    Task<ApiResponse<DeviceUseStatement>> CreateUse(
        [Property] FutContext context, [Body] DeviceUseStatement use, CancellationToken ct = default);

    /// <summary>Changes a use of a known version.</summary>
    [Put("/DeviceUseStatement/{id}")]
    Task<ApiResponse<DeviceUseStatement>> ChangeUse(
        [Property] FutContext context, string id, [Body] DeviceUseStatement to, [Header("If-Match")] string version,
        CancellationToken ct = default);

    /// <summary>What a device measures.</summary>
    [Get("/DeviceMetric")]
    Task<ApiResponse<Bundle>> Metrics([Property] FutContext context, [Query] string source, CancellationToken ct = default);

    /// <summary>Creates a metric. Not safe to repeat.</summary>
    [Post("/DeviceMetric")]
    Task<ApiResponse<DeviceMetric>> CreateMetric(
        [Property] FutContext context, [Body] DeviceMetric metric, CancellationToken ct = default);

    /// <summary>Changes a metric of a known version.</summary>
    [Put("/DeviceMetric/{id}")]
    Task<ApiResponse<DeviceMetric>> ChangeMetric(
        [Property] FutContext context, string id, [Body] DeviceMetric to, [Header("If-Match")] string version,
        CancellationToken ct = default);
}
